import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Bounds } from '../amount/rounding.ts';
import { toYen } from '../amount/yen.ts';
import { cellBounds, type Margins } from './cell-bounds.ts';

const MOST = 3;

const bounds = (low: number, width: number): Bounds => ({ low: toYen(low), high: toYen(low + width) });
const interval = (most: number) =>
  fc.tuple(fc.nat(most), fc.nat(2)).map(([low, width]) => bounds(low, width));

const margins: fc.Arbitrary<Margins> = fc
  .constantFrom([2, 2] as const, [2, 3] as const, [3, 2] as const)
  .chain(([rows, columns]) =>
    fc.record({
      rows: fc.array(interval(5), { minLength: rows, maxLength: rows }),
      columns: fc.array(interval(5), { minLength: columns, maxLength: columns }),
      total: interval(9),
      least: fc.array(fc.array(fc.nat(1), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    }),
  );

/** Every table of whole numbers within the margins, one after the other. */
function* tables({ rows, columns, total, least }: Margins): Generator<number[][]> {
  const width = columns.length;
  const cells = least.flat();
  const most = Math.max(...rows.map(({ high }) => high));
  const table = [...cells];
  const within = (sum: number, { low, high }: Bounds): boolean => sum >= low && sum <= high;
  const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0);
  const rowOf = (row: number): number[] => table.slice(row * width, (row + 1) * width);
  function* fill(at: number): Generator<number[][]> {
    if (at === table.length) {
      const made = rows.map((_, row) => rowOf(row));
      const across = columns.map((_, column) => sum(made.map((row) => row[column] ?? 0)));
      if (across.every((one, column) => within(one, columns[column] as Bounds)) && within(sum(table), total))
        yield made;
      return;
    }
    for (let value = cells[at] as number; value <= most; value++) {
      table[at] = value;
      const row = Math.floor(at / width);
      const ends = (at + 1) % width === 0;
      if (!ends || within(sum(rowOf(row)), rows[row] as Bounds)) yield* fill(at + 1);
    }
    table[at] = cells[at] as number;
  }
  yield* fill(0);
}

/** The least and the most of every cell over all tables; null where there is none. */
function bruteForce(of: Margins): Bounds[][] | null {
  let found: { low: number; high: number }[][] | null = null;
  for (const table of tables(of)) {
    found ??= table.map((row) => row.map((cell) => ({ low: cell, high: cell })));
    for (const [r, row] of table.entries()) {
      for (const [c, cell] of row.entries()) {
        const known = found[r]?.[c];
        if (known === undefined) continue;
        known.low = Math.min(known.low, cell);
        known.high = Math.max(known.high, cell);
      }
    }
  }
  return found as Bounds[][] | null;
}

test(
  'the bounds of every cell are those of all tables that fit, and none fits where there are none',
  () =>
    fc.assert(
      fc.property(margins, (of) => {
        expect(cellBounds(of)).toEqual(bruteForce(of));
      }),
      { numRuns: 200 },
    ),
  60_000,
);

test('the margins of a real table always leave it possible', () =>
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.nat(MOST), { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 3 }),
      (table) => {
        const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0);
        const found = cellBounds({
          rows: table.map((row) => bounds(sum(row), 0)),
          columns: [0, 1, 2].map((column) => bounds(sum(table.map((row) => row[column] ?? 0)), 0)),
          total: bounds(sum(table.flat()), 0),
          least: table.map((row) => row.map(() => 0)),
        });
        for (const [r, row] of table.entries())
          for (const [c, cell] of row.entries()) {
            expect(found?.[r]?.[c]?.low).toBeLessThanOrEqual(cell);
            expect(found?.[r]?.[c]?.high).toBeGreaterThanOrEqual(cell);
          }
      },
    ),
  ));
