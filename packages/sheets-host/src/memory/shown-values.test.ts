import { expect, test } from 'vitest';
import { newMemorySheet } from './memory-sheet.ts';
import { extentOf, shownValues } from './shown-values.ts';

const compute = () => [
  [1, 2],
  [3, 4],
];

test('a formula fills the cells around, and none where something stands in them', () => {
  const sheet = newMemorySheet('s');
  sheet.cells.set('0,0', { formula: '=TABLE()' });
  expect([...shownValues(sheet, compute).values()]).toEqual([1, 2, 3, 4]);
  sheet.cells.set('1,1', { value: 'mine' });
  expect(Object.fromEntries(shownValues(sheet, compute))).toEqual({ '1,1': 'mine', '0,0': '#REF!' });
});

test('a number format alone is no data', () => {
  const sheet = newMemorySheet('s');
  sheet.formats.set('4,4', '0.0');
  expect(extentOf(shownValues(sheet, compute))).toEqual({ rows: 0, columns: 0 });
});
