import { readFileSync } from 'node:fs';
import { PHASES, parseAmount, type SecondHandTotal } from '@cyberbudget/core';
import { parseCsv } from './parse-csv.ts';

const FOLDER = new URL('../second-hand/', import.meta.url);

/** What is generated from totals.csv. */
export const TOTALS_FILE = new URL('totals.json', FOLDER);

/**
 * Reads the totals of other years from their table, amounts from their digits.
 * @throws Error where a line is no total: a defect of the file
 */
export const readSecondHandTotals = (): SecondHandTotal[] =>
  parseCsv(readFileSync(new URL('totals.csv', FOLDER), 'utf8')).map(toTotal);

function toTotal(record: Readonly<Record<string, string>>): SecondHandTotal {
  const { fiscal_year: year = '', amount_oku_yen: digits = '', source = '', url = '' } = record;
  const { note_ja: ja = '', note_en: en = '' } = record;
  const amount = parseAmount(digits, '億円');
  const phase = PHASES.find((known) => known === record['phase']);
  if (amount === null || phase === undefined || !/^\d{4}$/.test(year) || source === '') {
    throw new Error(`totals.csv: not a total: ${JSON.stringify(record)}`);
  }
  return {
    fiscalYear: Number(year),
    phase,
    amountYen: amount.yen,
    roundingYen: amount.roundingYen,
    source,
    url: url === '' ? null : url,
    note: ja === '' ? null : { ja, en },
  };
}
