import { expect, test } from 'vitest';
import { mergeAreas } from './merge-areas.ts';

const cell = (row: number, column: number) => ({ row, column });
const block = (row: number, column: number, rows: number, columns: number) =>
  Array.from({ length: rows * columns }, (_, at) =>
    cell(row + Math.floor(at / columns), column + (at % columns)),
  );

test('a table of formulas is one rectangle, in whatever order its cells come', () => {
  expect(mergeAreas(block(3, 1, 200, 5).reverse())).toEqual([{ row: 3, column: 1, rows: 200, columns: 5 }]);
});

test('what does not touch, or is of another height, stays apart, and no cell comes twice', () => {
  const cells = [...block(0, 0, 3, 2), ...block(0, 2, 2, 1), cell(9, 0), cell(11, 0)];
  const merged = mergeAreas(cells);
  expect(merged).toHaveLength(4);
  const covered = merged.flatMap(({ row, column, rows, columns }) =>
    block(row, column, rows, columns).map((one) => `${one.row},${one.column}`),
  );
  expect(covered.sort()).toEqual(cells.map((one) => `${one.row},${one.column}`).sort());
});
