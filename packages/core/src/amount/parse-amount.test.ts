import { describe, expect, test } from 'vitest';
import { findUnit } from './find-unit.ts';
import { parseAmount } from './parse-amount.ts';
import { parsePercent } from './parse-percent.ts';
import type { Unit } from './unit.ts';

describe('parseAmount', () => {
  test.each([
    ['1,378.9', '億円', 137_890_000_000, 10_000_000],
    ['1378.9', '億円', 137_890_000_000, 10_000_000],
    ['301.1', '億円', 30_110_000_000, 10_000_000],
    ['25.7', '億円', 2_570_000_000, 10_000_000],
    ['3', '億円', 300_000_000, 100_000_000],
    ['2.0', '億円', 200_000_000, 10_000_000],
    ['0.0', '億円', 0, 10_000_000],
    ['▲3.5', '億円', -350_000_000, 10_000_000],
    ['△3.5', '億円', -350_000_000, 10_000_000],
    ['-3.5', '億円', -350_000_000, 10_000_000],
    ['−3.5', '億円', -350_000_000, 10_000_000],
    ['710', '百万円', 710_000_000, 1_000_000],
    ['33,900', '千円', 33_900_000, 1_000],
    ['114.3', '兆円', 114_300_000_000_000, 100_000_000_000],
    ['9007199254740991', '円', Number.MAX_SAFE_INTEGER, 1],
  ] as const)('%s%s is %i yen, rounded to %i', (digits, unit, yen, roundingYen) =>
    expect(parseAmount(digits, unit)).toEqual({ yen, roundingYen }),
  );

  test.each([
    ['9007199254740992', '円', 'beyond exact arithmetic'],
    ['99999999', '兆円', 'beyond exact arithmetic'],
    ['0.1', '円', 'finer than a yen'],
    ['1.123456789', '億円', 'finer than a yen'],
    ['1,23', '億円', 'no thousands separator'],
    ['1.2.3', '億円', 'two points'],
    ['１．３', '億円', 'full width: the importer folds it first'],
    ['', '億円', 'no digits'],
    ['.5', '億円', 'no whole part'],
    ['-', '億円', 'a sign alone'],
    ['1e3', '億円', 'no digits of a document'],
  ] as const)('%s%s is no amount: %s', (digits, unit, _) => expect(parseAmount(digits, unit)).toBeNull());

  test('minus zero is zero', () => expect(Object.is(parseAmount('-0', '円')?.yen, 0)).toBe(true));
});

describe('parsePercent', () => {
  test.each([
    ['10.4', 0.104, 0.001],
    ['64.0', 0.64, 0.001],
    ['0.4', 0.004, 0.001],
    ['100', 1, 0.01],
    ['3.56', 0.0356, 0.0001],
  ])('%s%% is %d, rounded to %d', (digits, value, rounding) =>
    expect(parsePercent(digits)).toEqual({ value, rounding }),
  );

  test.each(['', '1.', '.5', '1000', '-1', '1.2.3', '１０．４'])('%s is no percentage', (digits) =>
    expect(parsePercent(digits)).toBeNull(),
  );
});

test.each<[string, Unit | undefined]>([
  ['億円', '億円'],
  ['億', '億円'],
  ['oku', '億円'],
  ['100 Million Yen', '億円'],
  ['百万円', '百万円'],
  ['million yen', '百万円'],
  ['￥', '円'],
  ['¥', '円'],
  ['ＹＥＮ', '円'],
  [' 千円 ', '千円'],
  ['兆', '兆円'],
])('the unit %s is %s', (name, unit) => expect(findUnit(name)).toEqual({ ok: true, value: unit }));

test('an unknown unit is a problem that names all of them', () =>
  expect(findUnit('ドル')).toMatchObject({
    ok: false,
    problem: { code: 'unknown-choice', choices: { length: 6 } },
  }));
