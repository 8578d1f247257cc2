import { describe, expect, test } from 'vitest';
import { areasWithout, isOthersColumn, othersCells } from './others-cells.ts';

const TYPED = [
  ["'3-2", 33.9, ''],
  ['=SUM(A1)', '総務省', ''],
];
const cell = (row: number, column: number, value: unknown, formula = '') => ({ row, column, value, formula });

describe('what somebody else wrote since', () => {
  test.each([
    ['the text that was typed', cell(0, 0, '3-2'), []],
    ['another text', cell(0, 0, '3-3'), ['0,0']],
    ['the number', cell(0, 1, 33.9), []],
    ['another number', cell(0, 1, 34), ['0,1']],
    ['a formula in the place of a number', cell(0, 1, 33.9, '=33.9'), ['0,1']],
    ['the formula, as the application writes it', cell(1, 0, 5, '=sum( A1 )'), []],
    ['a number in the place of the formula', cell(1, 0, 5), ['1,0']],
    ['nothing', cell(1, 1, ''), []],
    ['what stands there without the formula', cell(1, 2, 5), ['1,2']],
    ['a formula where nothing was typed', cell(1, 2, 5, '=5'), ['1,2']],
  ])('%s', (_, held, expected) => expect([...othersCells(TYPED, [held])]).toEqual(expected));

  test('but what the formula may have filled, right of it and below', () =>
    expect([...othersCells(TYPED, [cell(1, 0, 5, '=SUM(A1)'), cell(1, 2, 5), cell(0, 2, 5)])]).toEqual([
      '0,2',
    ]));

  test.each(['#SPILL!', '#REF!', '#BUSY!', '#N/A', '#DIV/0!'])('beside a formula that shows %s', (error) =>
    expect([...othersCells(TYPED, [cell(1, 0, error, '=SUM(A1)'), cell(1, 2, 'mine')])]).toEqual(['1,2']),
  );
});

test('the rest of an area', () => {
  const area = { row: 4, column: 2, rows: 2, columns: 3 };
  expect(areasWithout(area, new Set())).toEqual([area]);
  expect(areasWithout(area, new Set(['0,1']))).toEqual([
    { row: 4, column: 2, rows: 1, columns: 1 },
    { row: 4, column: 4, rows: 1, columns: 1 },
    { row: 5, column: 2, rows: 1, columns: 3 },
  ]);
});

test.each([
  ['a text', cell(1, 1, 'theirs'), [1]],
  ['a formula that gives a number', cell(1, 1, 5, '=5'), [1]],
  ['a formula that shows an error, and may yet fill what is right of it', cell(1, 1, '#N/A', '=X()'), [1, 2]],
])('the columns of others: %s', (_, theirs, columns) => {
  const isTheirs = isOthersColumn(new Set(['1,1']), [cell(0, 2, 'mine'), theirs]);
  expect([0, 1, 2].filter(isTheirs)).toEqual(columns);
});
