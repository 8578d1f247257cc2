import { expect, test } from 'vitest';
import { emptyCells, endsInNoAmount, isNoAmount } from './no-amount.ts';
import { amountFrom, hasAmount, loneAmount, loneNumber } from './number-form.ts';

test.each([
  ['1,234.5', { sign: '', digits: '1,234.5', unit: '', end: 7 }],
  ['▲0. 4億円', { sign: '▲', digits: '0. 4', unit: '億円', end: 7 }],
  ['65 %', { sign: '', digits: '65', unit: '%', end: 4 }],
  ['12億人', null],
  ['12 13', null],
])('「%s」 is one number and nothing else', (text, number) => {
  expect(loneNumber(text)).toEqual(number);
});

test('an amount alone, led to by 約 or not', () => {
  expect(loneAmount('約 2.0億円')?.digits).toBe('2.0');
  expect(loneAmount('2.0')).toBeNull();
  expect(loneAmount('2.0億円の内数')).toBeNull();
});

test.each([
  ['検知技術の開発 (約 2.0億円)', 7],
  ['第2回 3百万円', 3],
  ['第2回', null],
])('the amount of 「%s」 begins at %s', (text, at) => {
  expect(amountFrom(text)).toBe(at);
  expect(hasAmount(text)).toBe(at !== null);
});

test('a dash or a word where there is no amount', () => {
  expect(['―', '-', '(－)', '皆増', '（新規）', '事項要求', '…'].every(isNoAmount)).toBe(true);
  expect(['', '0', '新規分', 'ー1'].some(isNoAmount)).toBe(false);
  expect(emptyCells('検知 ― 12.3 - -')).toBe(2);
  expect(endsInNoAmount('検知技術 2.0 ―')).toBe(true);
  expect(endsInNoAmount('検知センサー')).toBe(false);
});
