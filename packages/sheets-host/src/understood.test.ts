import { expect, test } from 'vitest';
import { understood } from './understood.ts';

test.each([
  ['', null],
  [33.9, { value: 33.9 }],
  ['33.9', { value: 33.9 }],
  ["'33.9", { value: '33.9' }],
  ['=CYBERBUDGET()', { formula: '=CYBERBUDGET()' }],
  ["'=CYBERBUDGET()", { value: '=CYBERBUDGET()' }],
  ['総務省', { value: '総務省' }],
])('%j typed into a cell is %j', (typed, expected) => {
  expect(understood(typed)).toEqual(expected);
});
