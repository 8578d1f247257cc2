import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressOf, areaOf, areasOverlap, areaWithin, columnLetters } from './address.ts';

describe('addresses', () => {
  test.each([
    ['B3:F20', { row: 2, column: 1, rows: 18, columns: 5 }],
    ["'府省庁 2023'!$B$3", { row: 2, column: 1, rows: 1, columns: 1 }],
    ['AB1:AC2', { row: 0, column: 27, rows: 2, columns: 2 }],
  ])('%s', (address, area) => {
    expect(areaOf(address)).toEqual(area);
  });

  test.each(['A:C', '1:3', 'B3,C4', '', 'x!y'])('%s is no single area', (address) => {
    expect(areaOf(address)).toBeNull();
  });

  test('written and read again, an area is the same', () => {
    const area = fc.record({
      row: fc.nat(1_000_000),
      column: fc.nat(16_000),
      rows: fc.integer({ min: 1, max: 48_000 }),
      columns: fc.integer({ min: 1, max: 384 }),
    });
    fc.assert(
      fc.property(area, (any) => {
        expect(areaOf(addressOf(any))).toEqual(any);
      }),
    );
  });
});

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16_383, 'XFD'],
])('column %i is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test('an area within another counts from the sheet', () => {
  const inner = { row: 1, column: 2, rows: 3, columns: 4 };
  expect(areaWithin({ row: 10, column: 20 }, inner)).toEqual({ row: 11, column: 22, rows: 3, columns: 4 });
});

test.each([
  ['B2:C3', 'C3:D4', true],
  ['B2:C3', 'D2:E3', false],
  ['B2:C3', 'B4', false],
  ['A1:Z9', 'C3', true],
])('%s and %s share a cell: %s', (one, other, expected) => {
  const [a, b] = [areaOf(one), areaOf(other)];
  if (a === null || b === null) throw new Error('no areas');
  expect([areasOverlap(a, b), areasOverlap(b, a)]).toEqual([expected, expected]);
});
