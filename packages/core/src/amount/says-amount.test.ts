import { describe, expect, test } from 'vitest';
import { saysAmount, saysShare } from './says-amount.ts';

const OKU = 100_000_000;

describe('a printed text says its amount', () => {
  test.each<[string, number, number]>([
    ['２５．７億円', 25.7 * OKU, OKU / 10],
    ['約２．０億円', 2 * OKU, OKU / 10],
    ['3億円', 3 * OKU, OKU],
    ['12.7億', 1_270_000_000, OKU / 10],
    ['0. 4 億円', 40_000_000, OKU / 10],
    ['75・7億円', 7_570_000_000, OKU / 10],
    ['1兆2,345億円', 12_345 * OKU, OKU],
    ['710百万円', 710_000_000, 1_000_000],
    ['7.1百万円', 7_100_000, 100_000],
    ['1,234千円', 1_234_000, 1_000],
    ['12万円', 120_000, 10_000],
    ['137,890,000,000円', 137_890_000_000, 1],
    ['▲1.5億円', -150_000_000, OKU / 10],
    ['△ 3億円', -3 * OKU, OKU],
    ['1千2百万円', 12_000_000, 1_000_000],
    ['3億2千万円', 320_000_000, 10_000_000],
    ['三億二千万円', 320_000_000, 10_000_000],
    ['十億円', 10 * OKU, OKU],
    ['十二・五億円', 1_250_000_000, OKU / 10],
    ['九百億五千万円', 90_050_000_000, 10_000_000],
    ['三〇億円', 30 * OKU, OKU],
    ['1,234', 1_234_000_000, 1_000_000],
    ['23.5', 2_350_000_000, 10_000_000],
    ['▲12', -12_000, 1_000],
    ['0', 0, 1_000_000],
    ['―', 0, 1],
  ])('%s: %i yen to %i', (text, yen, rounding) => expect(saysAmount(text, yen, rounding)).toBe(true));
});

describe('and no other', () => {
  test.each<[string, string, number, number]>([
    ['an amount that was lowered', '8.5億円', 450_000_000, OKU / 10],
    ['another digit', '8.5億円', 840_000_000, OKU / 10],
    ['another scale', '8.5億円', 8_500_000, 100_000],
    ['coarser rounding', '8.5億円', 850_000_000, OKU],
    ['finer rounding', '8.5億円', 850_000_000, 1],
    ['a sign', '8.5億円', -850_000_000, OKU / 10],
    ['no sign', '▲8.5億円', 850_000_000, OKU / 10],
    ['a bare number of other digits', '1,234', 1_235_000_000, 1_000_000],
    ['something where nothing is printed', '―', 1, 1],
    ['a share', '0.6%', 600_000, 100_000],
    ['one of two amounts', '8.5億円と2.0億円', 850_000_000, OKU / 10],
  ])('%s', (_, text, yen, rounding) => expect(saysAmount(text, yen, rounding)).toBe(false));
});

test.each<[string, number, number, boolean]>([
  ['10.4%', 0.104, 0.001, true],
  ['１０．４％', 0.104, 0.001, true],
  ['64.0 %', 0.64, 0.001, true],
  ['10.4', 0.104, 0.001, true],
  ['10.4%', 0.105, 0.001, false],
  ['10.4%', 0.104, 0.01, false],
  ['-', 0.1, 0.01, false],
])('%s says the share %d to %d: %s', (text, share, rounding, says) =>
  expect(saysShare(text, share, rounding)).toBe(says),
);
