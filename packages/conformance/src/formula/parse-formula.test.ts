import { describe, expect, test } from 'vitest';
import { parseFormula } from './parse-formula.ts';

const value = (one: string | number | boolean) => ({ kind: 'value', value: one });
const leftOut = { kind: 'left-out' };

test.each([
  ['no argument', '=F()', []],
  ['left out in the middle and at the end', '=F(,1,,)', [leftOut, value(1), leftOut, leftOut]],
  ['text with quotes', '=F("a""b")', [value('a"b')]],
  ['brackets and commas in text', '=F("(a, b)","{1;2}")', [value('(a, b)'), value('{1;2}')]],
  ['numbers', '=F(2023,1.5,-3)', [value(2023), value(1.5), value(-3)]],
  ['truth values', '=F(TRUE,false)', [value(true), value(false)]],
  [
    'an error',
    '=F(#N/A,#DIV/0!)',
    [
      { kind: 'error', error: '#N/A' },
      { kind: 'error', error: '#DIV/0!' },
    ],
  ],
  [
    'an array constant',
    '=F({1,"a";2,TRUE})',
    [
      {
        kind: 'array',
        rows: [
          [value(1), value('a')],
          [value(2), value(true)],
        ],
      },
    ],
  ],
  [
    'references',
    '=F(a1,A2:B3)',
    [
      { kind: 'reference', address: 'A1' },
      { kind: 'reference', address: 'A2:B3' },
    ],
  ],
  ['a call within', '=F(g(1))', [{ kind: 'call', name: 'G', args: [value(1)] }]],
])('%s: %s', (_, formula, args) => {
  expect(parseFormula(formula)).toEqual({ kind: 'call', name: 'F', args });
});

describe('what is no formula says so', () => {
  test.each(['F()', '=F(', '=F(1', '=F(1))', '=F("a)', '=F(1 2)', '=F(*)', '=F({1,2)'])('%s', (text) => {
    expect(() => parseFormula(text)).toThrow();
  });
});
