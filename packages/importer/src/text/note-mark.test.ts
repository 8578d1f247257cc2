import { expect, test } from 'vitest';
import { isMarkAlone, plainMarkOf, signedMarkAt } from './note-mark.ts';

test.each([
  ['※1 再掲', { sign: '※', number: '1', spaced: false, end: 2 }],
  ['※ 2 再掲', { sign: '※', number: '2', spaced: true, end: 3 }],
  ['※ 再掲', { sign: '※', number: '', spaced: false, end: 2 }],
  ['*12)再掲', { sign: '*', number: '12', spaced: false, end: 4 }],
  ['(注3)再掲', { sign: '注', number: '3', spaced: false, end: 4 }],
  ['※ 2023年', { sign: '※', number: '', spaced: false, end: 1 }],
  ['※2023年', null],
  ['再掲', null],
])('the mark of 「%s」', (text, mark) => {
  expect(signedMarkAt(text, 0)).toEqual(mark);
});

test.each([
  ['2) 見込み額', '2)'],
  ['(2)見込み額', '(2)'],
  ['2 見込み額', '2'],
  ['2見込み額', null],
  ['(2 見込み額', null],
  ['2) 33.1億円', null],
  ['123) 見込み額', null],
])('the mark without a sign of 「%s」', (text, mark) => {
  expect(plainMarkOf(text)).toBe(mark);
});

test.each([
  ['注1', true],
  ['(注2)', true],
  ['〔注〕:', true],
  ['※3', true],
  ['※', false],
  ['*', false],
  ['注1 再掲', false],
  ['発注', false],
])('「%s」 is a mark alone: %s', (text, is) => {
  expect(isMarkAlone(text)).toBe(is);
});
