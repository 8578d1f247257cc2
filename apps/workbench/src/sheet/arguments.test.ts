import { expect, test } from 'vitest';
import type { ParameterMetadata } from '../addin/function-metadata.ts';
import { type GridArgument, toExcelArguments } from './arguments.ts';

const matrix: ParameterMetadata = { name: '府省庁', dimensionality: 'matrix', optional: true };
const scalar: ParameterMetadata = { name: '単位' };
const cellError = (code: string): string => `error ${code}`;

test.each<[string, GridArgument[], readonly unknown[]]>([
  ['one value is a matrix of one', ['総務省'], [[['総務省']], null]],
  ['nothing at all is null, up to the last parameter', [], [null, null]],
  ['a left-out argument is null', [null, '円'], [null, '円']],
  ['a range is its rows, and an empty cell in it is 0', [[['総務省'], [null]]], [[['総務省'], [0]], null]],
  ['an error in a cell is an error object', [[[{ error: '#N/A' }]]], [[['error #N/A']], null]],
  ['a range of one cell is one value to a scalar', [null, [['円']]], [null, '円']],
])('%s', (_name, given, expected) => {
  expect(toExcelArguments(given, [matrix, scalar], cellError)).toEqual({ ok: true, values: expected });
});

test('a range for a parameter that takes one value names the parameter', () => {
  const range = [['円', '億円']];
  expect(toExcelArguments([null, range], [matrix, scalar], cellError)).toEqual({
    ok: false,
    parameter: scalar,
  });
});

test('a repeating parameter takes all that follow', () => {
  const repeating = { ...matrix, repeating: true };
  expect(toExcelArguments([1, 2, 3], [repeating], cellError)).toEqual({
    ok: true,
    values: [[[1]], [[2]], [[3]]],
  });
});
