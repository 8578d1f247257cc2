import { expect, test } from 'vitest';
import type { Unit } from '../amount/unit.ts';
import { displayCells } from '../format/display-cells.ts';
import { toCsv } from '../format/to-csv.ts';
import { createLibrary } from '../library/library.ts';
import { type MadeUp, madeUpDocument } from '../made-up-document.fixture.ts';
import type { Language } from '../problem/problem.ts';
import type { Table } from './table.ts';
import { tableCells } from './table-cells.ts';
import { makeTable } from './tables.ts';

function made(document: MadeUp): Table {
  const library = createLibrary([madeUpDocument(document)]);
  const [index] = library.documents;
  const table = index === undefined ? undefined : makeTable('検算', index, library);
  return table?.ok === true ? table.value : expect.fail('no table');
}

const CONTRADICTION: MadeUp = {
  total: '30.0',
  fields: [
    { code: '1', total: '10.0', share: '33.3' },
    { code: '2', total: '21.0', share: '70.1' },
  ],
};

/**
 * The rows of a relation as people read them: verdict, name, printed, expected, found, difference,
 * allowed, lines.
 */
const shown = (document: MadeUp, relation: string): string[][] => {
  const [, ...rows] = displayCells(made(document), '億円', 'ja');
  return rows.filter((row) => row[2] === relation).map((row) => [...row.slice(0, 2), ...row.slice(3, 9)]);
};

test('an amount that contradicts: numbers in the unit, places by page', () =>
  expect(shown(CONTRADICTION, '分野の公表額の和＝公表総額')).toEqual([
    ['不整合', '全体', '30.0億円', '30.0', '31.0', '1.00', '0.15', '1頁（テキスト1・2・4行）'],
  ]));

test('a share stands as text with its percent, a difference of shares in points', () =>
  expect(shown(CONTRADICTION, '分野の構成比の和＝100%')).toEqual([
    ['不整合', '全体', '', '100.0%', '103.4%', '3.4ポイント超過', '0.1ポイント', '1頁（テキスト3・5行）'],
  ]));

test('numbers of marks stand as counts', () =>
  expect(
    shown(
      { programs: [{ ministry: 'mic', field: '3', amount: '1.0', mark: 3 }] },
      '説明頁の番号に欠番・重複がない',
    ),
  ).toEqual([['判定不能', '分野(3)', '', '3件', '1件', '2不足', '', '1頁（テキスト2行）']]));

test('what contradicts stands first, what agrees last', () => {
  const verdicts = displayCells(made(CONTRADICTION), '億円', 'en').map(([verdict]) => verdict);
  expect(verdicts).toEqual(['Verdict', 'inconsistent', 'inconsistent', 'rounding difference', 'consistent']);
});

test.each([
  ['億円', 30],
  ['百万円', 3000],
] as const)('in a sheet amounts are numbers in %s', (unit, expected) => {
  const cells = tableCells(made(CONTRADICTION), { unit, headings: 0, language: 'ja' });
  expect(cells.find((row) => row[2] === '分野の公表額の和＝公表総額')?.[4]).toBe(expected);
});

test('no text begins with a sign that a sheet would take for a formula', () =>
  expect(toCsv(made(CONTRADICTION), { unit: '億円', language: 'ja' })).not.toMatch(/(^|,)"?'/m));

test('the notes count the verdicts', () =>
  expect(made(CONTRADICTION).notes[0]).toEqual({
    ja: '不整合 2件、丸め誤差 1件、一致 1件',
    en: 'inconsistent: 2, rounding difference: 1, consistent: 1',
  }));

const statementOf = (unit: Unit, language: Language): string => {
  const [, first] = displayCells(made(CONTRADICTION), unit, language);
  return first?.[9] ?? '';
};

test.each<[Unit, Language, string]>([
  ['億円', 'ja', '31.0億円'],
  ['億円', 'en', 'add up to 31.0;'],
  ['百万円', 'ja', '3,100百万円'],
  ['百万円', 'en', '¥3,100 million'],
  ['円', 'en', '¥3,100,000,000'],
  ['十億円', 'en', '¥3.10 billion'],
])('in %s (%s) the statement says its amounts as the columns beside it do', (unit, language, amount) => {
  expect(statementOf(unit, language)).toContain(amount);
  if (unit !== '億円') expect(statementOf(unit, language)).not.toMatch(/\d億円|[\uE000\uE001]/);
});

test('a sheet, a file and a search get the same statement', () => {
  const table = made(CONTRADICTION);
  const cells = tableCells(table, { unit: '百万円', headings: 0, language: 'ja' });
  expect(cells[0]?.[9]).toBe(statementOf('百万円', 'ja'));
  expect(toCsv(table, { unit: '百万円', language: 'ja' })).toContain('3,100百万円');
});
