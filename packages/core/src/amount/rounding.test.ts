import { expect, test } from 'vitest';
import { roundingBounds, shareBounds, shareOfAmount } from './rounding.ts';
import { subtractYen, sumYen, toYen } from './yen.ts';

const total = { amountYen: toYen(137_890_000_000), roundingYen: toYen(10_000_000) };

test('1378.9億円 stands for 1378.85 to 1378.95', () =>
  expect(roundingBounds(total)).toEqual({ low: 137_885_000_000, high: 137_895_000_000 }));

test('an amount printed to the yen stands for itself', () =>
  expect(roundingBounds({ amountYen: toYen(7), roundingYen: toYen(1) })).toEqual({ low: 7, high: 7 }));

// Each end is (share ± 0.05 points) x (1378.9 ± 0.05億円), the low one rounded up and the high one
// down to whole yen.
test.each([
  ['総務省', 0.104, 14_271_097_500, 14_410_027_500],
  ['厚生労働省', 0.019, 2_550_872_500, 2_688_952_500],
  ['防衛省', 0.64, 88_177_457_500, 88_321_747_500],
  ['外務省', 0.005, 620_482_500, 758_422_500],
])('%s: the share %d leaves open %i to %i yen', (_, share, low, high) =>
  expect(shareBounds(total, { share, rounding: 0.001 })).toEqual({ low, high }),
);

test('a share of 0.0% leaves nothing below zero', () =>
  expect(shareBounds(total, { share: 0, rounding: 0.001 })).toEqual({ low: 0, high: 68_947_500 }));

test('the bounds of a negative total keep their order', () =>
  expect(
    shareBounds({ amountYen: toYen(-1_000), roundingYen: toYen(1) }, { share: 0.5, rounding: 0 }),
  ).toEqual({ low: -500, high: -500 }));

test.each([
  [137_890_000_000, 0.104, 14_340_560_000],
  [5, 0.5, 3],
  [3, 0.3, 1],
  [-5, 0.5, -2],
])('%i yen x %d is %i yen, half up', (amount, share, yen) =>
  expect(shareOfAmount(toYen(amount), share)).toBe(yen),
);

test('the six field totals add up to 1379.0億円 exactly', () =>
  expect(
    sumYen([4_910, 26_470, 87_800, 15_030, 530, 3_160].map((millions) => toYen(millions * 1_000_000))),
  ).toBe(137_900_000_000));

test('no sum leaves exact arithmetic unnoticed', () =>
  expect(() => sumYen([toYen(Number.MAX_SAFE_INTEGER), toYen(1)])).toThrow(RangeError));

test('an amount is whole', () => expect(() => toYen(0.5)).toThrow(RangeError));

test('a difference is exact', () =>
  expect(subtractYen(toYen(137_890_000_000), toYen(100_950_000_000))).toBe(36_940_000_000));
