import { readFileSync } from 'node:fs';
import {
  type Bilingual,
  PHASES,
  parseAmount,
  type SecondHandAmount,
  type SecondHandFigure,
  type SecondHandTotal,
} from '@cyberbudget/core';
import type { FigureRow, QuotedFigures } from '../src/second-hand.ts';
import { parseCsv } from './parse-csv.ts';
import { toReadableJson } from './to-readable-json.ts';

const FOLDER = new URL('../second-hand/', import.meta.url);

/**
 * What is generated from totals.csv and amounts.csv: the figures, and the years of which a total is
 * quoted, which an error names.
 */
export function secondHandFiles(): [URL, string][] {
  const quoted = readSecondHand();
  const years = [...new Set(quoted.totals.map(([fiscalYear]) => fiscalYear))];
  return [
    [new URL('second-hand.json', FOLDER), `${toReadableJson(quoted)}\n`],
    [new URL('quoted-years.json', FOLDER), `${toReadableJson(years)}\n`],
  ];
}

type Record = Readonly<{ [column: string]: string }>;

/**
 * Reads the totals of other years from their table, amounts from their digits.
 * @throws Error where a line is no total: a defect of the file
 */
const readSecondHandTotals = (): SecondHandTotal[] =>
  records('totals.csv').map((record) => {
    const [, together] = (record['phase'] ?? '').split('+');
    const second = PHASES.find((known) => known === together);
    if (together !== undefined && second === undefined) throw defect('totals.csv', record);
    return { ...figure('totals.csv', record), ...(second === undefined ? {} : { together: second }) };
  });

/**
 * The quoted figures as they are shipped.
 * @throws Error where a line is no figure: a defect of the file
 */
function readSecondHand(): QuotedFigures {
  const [totals, amounts] = [readSecondHandTotals(), records('amounts.csv').map(toAmount)];
  const keys = [...new Set([...totals, ...amounts].map(sourceKey))];
  const row = (of: SecondHandFigure): FigureRow => [
    of.fiscalYear,
    of.phase,
    of.amountYen,
    of.roundingYen,
    keys.indexOf(sourceKey(of)),
    of.certainty ?? null,
    of.note?.ja ?? null,
    of.note?.en ?? null,
  ];
  return {
    sources: keys.map((key) => JSON.parse(key) as QuotedFigures['sources'][number]),
    totals: totals.map((total) => [...row(total), total.together ?? null] as const),
    amounts: amounts.map((amount) => [...row(amount), amount.what, amount.ministry, amount.title] as const),
  };
}

const sourceKey = ({ source, url }: SecondHandFigure): string => JSON.stringify([source.ja, source.en, url]);

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

/** How each source of the tables is named in both languages. */
const sourceNames = (): ReadonlyMap<string, Bilingual> =>
  new Map(records('sources.csv').map(({ source = '', ja = '', en = '' }) => [source, { ja, en }] as const));

const defect = (file: string, record: Record): Error =>
  new Error(`${file}: no second-hand figure: ${JSON.stringify(record)}`);

function figure(file: string, record: Record): SecondHandTotal {
  const { fiscal_year: year = '', amount_oku_yen: digits = '', source = '', url = '' } = record;
  const { certainty: given = '', note_ja: ja = '', note_en: en = '' } = record;
  const amount = parseAmount(digits, '億円');
  const phase = PHASES.find((known) => known === record['phase']?.split('+')[0]);
  const certainty = CERTAINTIES.find((known) => known === given);
  const named = sourceNames().get(source);
  const complete = /^\d{4}$/.test(year) && (ja === '') === (en === '');
  if (
    amount === null ||
    phase === undefined ||
    named === undefined ||
    !complete ||
    (certainty ?? '') !== given
  )
    throw defect(file, record);
  return {
    fiscalYear: Number(year),
    phase,
    amountYen: amount.yen,
    roundingYen: amount.roundingYen,
    ...(certainty === undefined ? {} : { certainty }),
    source: named,
    url: url === '' ? null : url,
    note: ja === '' ? null : { ja, en },
  };
}
