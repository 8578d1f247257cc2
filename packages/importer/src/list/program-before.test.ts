import { expect, test } from 'vitest';
import { programBefore } from './program-before.ts';

test.each([
  ['【総務省】観測網の整備 ', '総務省', '観測網の整備'],
  ['○ 観測網の整備（総務省） ', '総務省', '観測網の整備'],
  ['総務省：観測網の整備 ', '総務省', '観測網の整備'],
  ['・資機材の増強（', '', '資機材の増強'],
  ['1\t【警察庁】監視 \t', '警察庁', '監視'],
  ['【警察庁】監視 …… 令和７年度当初予算額 ', '警察庁', '監視'],
  ['(2)分野の名 （\uFFFD', '', '(2)分野の名'],
  ['', '', ''],
])('before an amount 「%s」 names %s, %s', (before, ministry, title) => {
  expect(programBefore(before)).toEqual({ ministry, title });
});
