import { expect, test } from 'vitest';
import { formatAmount, formatPercent } from './format-amount.ts';

test.each([
  [137_890_000_000, '億円', '1,378.9'],
  [137_890_000_000, '円', '137,890,000,000'],
  [137_890_000_000, '千円', '137,890,000'],
  [137_890_000_000, '百万円', '137,890'],
  [137_890_000_000, '兆円', '0.13789'],
  [99_999_999, '億円', '1.0'],
  [5_000_000, '億円', '0.1'],
  [4_999_999, '億円', '0.0'],
  [-4_999_999, '億円', '0.0'],
  [-5_000_000, '億円', '-0.1'],
  [-123_400_000_000, '億円', '-1,234.0'],
  [0, '億円', '0.0'],
  [999, '円', '999'],
  [1_000, '円', '1,000'],
  [100_000, '円', '100,000'],
  [1_000_000, '円', '1,000,000'],
] as const)('%i yen in %s is %s', (yen, unit, text) => expect(formatAmount(yen, unit)).toBe(text));

test.each([
  [2_688_952_500, '億円', 2, '26.89'],
  [2_688_952_500, '億円', 8, '26.88952500'],
  [2_710_000_000, '億円', 0, '27'],
] as const)('%i yen in %s with %i decimals is %s', (yen, unit, decimals, text) =>
  expect(formatAmount(yen, unit, decimals)).toBe(text),
);

test.each([
  [0.104, '10.4%'],
  [1, '100.0%'],
  [0.0356, '3.6%'],
  [0, '0.0%'],
])('the fraction %d is %s', (fraction, text) => expect(formatPercent(fraction)).toBe(text));
