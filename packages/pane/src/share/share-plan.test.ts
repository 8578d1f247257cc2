import { publishedLibrary } from '@cyberbudget/documents';
import { expect, test } from 'vitest';
import { sharePlan } from './share-plan.ts';

const library = publishedLibrary();
const place = { sheet: 'Sheet1', address: 'B4' };

const sources = (formula: string) =>
  sharePlan([{ place, formula, shown: '0' }], library, 'ja').sources.rows.slice(1);

test.each([
  ['=CYBERBUDGET()', [[1, 20, '１，３７８．９億円']]],
  ['=CYBERBUDGET(,,1)', [[1, 3, '49.1億円']]],
  ['=CYBERBUDGET("総務省",2023,1)', [[1, 5, '8.5億円']]],
  [
    '=CYBERBUDGET("総務省",2023,,"推計額")',
    [
      [3, 5, '10.4%'],
      [1, 20, '１，３７８．９億円'],
    ],
  ],
])('%s is printed where the sources say', (formula, printed) => {
  expect(sources(formula).map((row) => row.slice(5))).toEqual(printed);
});

test('every cell is named once, with its value and its formula', () => {
  const [row, ...more] = sources('=CYBERBUDGET("総務省",2023)');
  expect(row?.slice(0, 4)).toEqual(['Sheet1', 'B4', '0', '=CYBERBUDGET("総務省",2023)']);
  expect(more).toHaveLength(3);
  expect(more.every(([sheet]) => sheet === '')).toBe(true);
});

test('a table rests on its document', () => {
  expect(sources('=CYBERBUDGET_TABLE("分野",2023)')[0]?.[4]).toContain('内閣サイバーセキュリティセンター');
});

test('where arguments are computed by the sheet, that is said', () => {
  expect(sources('=CYBERBUDGET("総務省",A5)')[0]?.[4]).toBe('資料は数式の引数しだいです');
});
