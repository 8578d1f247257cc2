import { expect, test } from 'vitest';
import { numberFormat } from './number-format.ts';

test.each([
  ['an amount in 億円', { kind: 'yen' }, '億円', '#,##0.0'],
  ['a finer one', { kind: 'yen', finer: true }, '億円', '#,##0.00'],
  ['an amount in yen', { kind: 'yen' }, '円', '#,##0'],
  ['a finer one: a yen has no decimals', { kind: 'yen', finer: true }, '円', '#,##0'],
  ['an amount in 兆円', { kind: 'yen' }, '兆円', '#,##0.00000'],
  ['a share', { kind: 'fraction' }, '億円', '0.0%'],
  ['a count', { kind: 'count' }, '億円', '#,##0'],
  ['a page', { kind: 'number' }, '億円', '0'],
  ['a name', { kind: 'text' }, '億円', 'General'],
] as const)('%s', (_, column, unit, format) => expect(numberFormat(column, unit)).toBe(format));
