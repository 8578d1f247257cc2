import { expect, test } from 'vitest';
import { saysChangeBefore } from './change.ts';

test.each([
  ['(対前年度当初予算比+', true],
  ['前年度予算額から', true],
  ['対令和7年度当初予算比 ', true],
  ['対策の前年度 ', false],
  ['前年度当初予算額 ', false],
  ['令和7年度当初予算比較 ', false],
])('before an amount 「%s」 says that it is a change: %s', (before, isChange) =>
  expect(saysChangeBefore(before)).toBe(isChange),
);
