import type { Area } from '@cyberbudget/core';

/**
 * Single cells as few rectangles: runs down a column, then runs of the same rows over columns. Each
 * cell lies in exactly one.
 */
export const mergeAreas = (cells: readonly Pick<Area, 'row' | 'column'>[]): Area[] =>
  joined(
    joined(
      cells.map(({ row, column }) => ({ row, column, rows: 1, columns: 1 })),
      (one) => one.column,
      (one) => one.row,
      (first, { rows }) => ({ ...first, rows: first.rows + rows }),
      (one) => one.row + one.rows,
    ),
    (one) => one.row * ROWS + one.rows,
    (one) => one.column,
    (first, { columns }) => ({ ...first, columns: first.columns + columns }),
    (one) => one.column + one.columns,
  );

/** More rows than a sheet has: a number for a beginning and a height together. */
const ROWS = 2_097_152;

/** Joins areas of the same line that follow each other without a gap. */
function joined(
  areas: readonly Area[],
  lineOf: (area: Area) => number,
  startOf: (area: Area) => number,
  join: (first: Area, next: Area) => Area,
  endOf: (area: Area) => number,
): Area[] {
  const sorted = [...areas].sort(
    (one, other) => lineOf(one) - lineOf(other) || startOf(one) - startOf(other),
  );
  const found: Area[] = [];
  for (const area of sorted) {
    const last = found.at(-1);
    const goesOn = last !== undefined && lineOf(last) === lineOf(area) && endOf(last) === startOf(area);
    if (goesOn) found[found.length - 1] = join(last, area);
    else found.push(area);
  }
  return found;
}
