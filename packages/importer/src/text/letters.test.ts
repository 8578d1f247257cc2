import { expect, test } from 'vitest';
import { isCount } from './letters.ts';

test.each([
  ['7', 2, true],
  ['12', 2, true],
  ['123', 2, false],
  ['2023', 3, false],
  ['1a', 2, false],
  ['', 2, false],
])('「%s」 as a number of at most %i digits: %s', (text, most, is) => {
  expect(isCount(text, most)).toBe(is);
});
