import { readFileSync } from 'node:fs';
import { PHASES, parseAmount, type SecondHandAmount, type SecondHandTotal } from '@cyberbudget/core';
import type { QuotedAmounts } from '../src/second-hand-amounts.ts';
import { parseCsv } from './parse-csv.ts';

const FOLDER = new URL('../second-hand/', import.meta.url);

/** What is generated from totals.csv and from amounts.csv. */
export const TOTALS_FILE = new URL('totals.json', FOLDER);
export const AMOUNTS_FILE = new URL('amounts.json', FOLDER);

type Record = Readonly<{ [column: string]: string }>;

/**
 * Reads the totals of other years from their table, amounts from their digits.
 * @throws Error where a line is no total: a defect of the file
 */
export const readSecondHandTotals = (): SecondHandTotal[] =>
  records('totals.csv').map((record) => {
    const [, together] = (record['phase'] ?? '').split('+');
    const second = PHASES.find((known) => known === together);
    if (together !== undefined && second === undefined) throw defect('totals.csv', record);
    return { ...figure('totals.csv', record), ...(second === undefined ? {} : { together: second }) };
  });

/**
 * Reads the amounts of programs and ministries of other years.
 * @throws Error where a line is none: a defect of the file
 */
export function readSecondHandAmounts(): QuotedAmounts {
  const read = records('amounts.csv').map(toAmount);
  const keys = [...new Set(read.map(({ source, url }) => JSON.stringify({ source, url })))];
  return {
    sources: keys.map((key) => JSON.parse(key) as QuotedAmounts['sources'][number]),
    amounts: read.map(({ source, url, ...amount }) => ({
      ...amount,
      from: keys.indexOf(JSON.stringify({ source, url })),
    })),
  };
}

function toAmount(record: Record): SecondHandAmount {
  const { what: given, ministry = '', title = '' } = record;
  const what = WHAT.find((known) => known === given);
  if (what === undefined || ministry === '' || (what === 'ministry') !== (title === ''))
    throw defect('amounts.csv', record);
  return { what, ministry, title: title === '' ? null : title, ...figure('amounts.csv', record) };
}

const WHAT = ['program', 'ministry', 'part'] as const;
const CERTAINTIES = ['about', 'inferred'] as const;

const records = (file: string): Record[] => parseCsv(readFileSync(new URL(file, FOLDER), 'utf8'));

const defect = (file: string, record: Record): Error =>
  new Error(`${file}: no second-hand figure: ${JSON.stringify(record)}`);

function figure(file: string, record: Record): SecondHandTotal {
  const { fiscal_year: year = '', amount_oku_yen: digits = '', source = '', url = '' } = record;
  const { certainty: given = '', note_ja: ja = '', note_en: en = '' } = record;
  const amount = parseAmount(digits, '億円');
  const phase = PHASES.find((known) => known === record['phase']?.split('+')[0]);
  const certainty = CERTAINTIES.find((known) => known === given);
  const complete = /^\d{4}$/.test(year) && source !== '' && (ja === '') === (en === '');
  if (amount === null || phase === undefined || !complete || (certainty ?? '') !== given)
    throw defect(file, record);
  return {
    fiscalYear: Number(year),
    phase,
    amountYen: amount.yen,
    roundingYen: amount.roundingYen,
    ...(certainty === undefined ? {} : { certainty }),
    source,
    url: url === '' ? null : url,
    note: ja === '' ? null : { ja, en },
  };
}
