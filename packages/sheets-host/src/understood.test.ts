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
  ['8.5億円', { value: '8.5億円' }],
  ['1e3', { value: 1000 }],
  [' 12', { value: 12 }],
  ['€5', { value: 5 }],
  ['10.4%', { value: 0.104 }],
  ['true', { value: true }],
  ['3-2', { value: 45_017 }],
  ['May-23', { value: 45_017 }],
  ['10時30分', { value: 45_017 }],
  ["'3-2", { value: '3-2' }],
  ['+A1', { formula: '=A1' }],
])('%j typed into a cell is %j', (typed, expected) => {
  expect(understood(typed)).toEqual(expected);
});

test('a number beyond all others is refused, because it is not known what becomes of it', () => {
  expect(() => understood('1e400')).toThrow('not known');
});

test('more than 50,000 characters are no cell', () => {
  expect(() => understood('x'.repeat(50_001))).toThrow('50000');
});
