import { expect, test } from 'vitest';
import { bracketsBefore, bracketsBehind, inBrackets, openAtEnd } from './brackets.ts';

test.each([
  ['【総務省】検知技術', { open: '【', inside: '総務省', length: 5 }],
  ['【総務省]検知技術', { open: '【', inside: '総務省', length: 5 }],
  ['【】検知技術', null],
  ['【総【務省】', null],
  ['検知【総務省】', null],
  ['【総務省', null],
  [`【${'長'.repeat(41)}】`, null],
])('before 「%s」', (text, found) => {
  expect(bracketsBefore(text, '【[〔', 40)).toEqual(found);
});

test.each([
  ['検知技術(総務省)', { open: '(', inside: '総務省', length: 5 }],
  ['検知技術（全角）', null],
  ['(総務省)', null],
  ['検知技術(総務省', null],
  ['検知技術(a)(総務省)', { open: '(', inside: '総務省', length: 5 }],
])('behind 「%s」', (text, found) => {
  expect(bracketsBehind(text, '([', 40)).toEqual(found);
});

test('a text that stands in brackets, and one that opens them', () => {
  expect(inBrackets(' (単位) ', '(', 10)).toBe('単位');
  expect(inBrackets('(単位)円', '(', 10)).toBeNull();
  expect(openAtEnd('令和７年度 (')).toBe('(');
  expect(openAtEnd('令和７年度 ( ')).toBe('(');
  expect(openAtEnd('令和７年度 (   ')).toBe('(');
  expect(openAtEnd('令和７年度 (    ')).toBeNull();
  expect(openAtEnd('')).toBeNull();
});
