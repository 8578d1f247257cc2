import { describe, expect, test } from 'vitest';
import { createLibrary } from '../library/library.ts';
import { madeUpDocument } from '../made-up-document.fixture.ts';
import { answer } from '../problem/problem.ts';
import { type Argument, call, type Result } from './call.ts';
import { cellFunction, tableFunction } from './definition.ts';
import {
  headingsParameter,
  measureParameter,
  ministryParameter,
  termParameter,
  yearParameter,
} from './parameters.ts';
import { type ArrayCell, cellValue, isProblem, isRows, untraced } from './traced.ts';

/** Answers with the text of its arguments, "-" where one is left out. */
const echo = cellFunction({
  id: 'ECHO',
  help: { ja: '', en: '' },
  parameters: [ministryParameter, yearParameter, measureParameter, termParameter],
  examples: [],
  run: ({ ministry, year, measure, term }) =>
    answer(untraced([ministry, year?.fiscalYear, measure?.id, term].map((value) => value ?? '-').join(' '))),
});

const table = tableFunction({
  id: 'TABLE',
  help: { ja: '', en: '' },
  parameters: [headingsParameter(1)],
  examples: [],
  run: ({ headings }) =>
    answer({ rows: [[headings ?? 'left out']], queries: [], documents: [], unit: null, notes: [] }),
});

const context = { library: createLibrary([madeUpDocument({})]), language: 'ja' as const };
const ask = (...args: Argument[]): Result => call(echo, context, args);

/** The answer with every problem as its code. */
const shown = (result: Result): unknown => {
  if (!result.ok) return result.problem.code;
  const cell = (of: ArrayCell): unknown => (isProblem(of) ? of.code : cellValue(of));
  return isRows(result.value) ? result.value.rows.map((row) => row.map(cell)) : result.value.value;
};

describe('one value an argument', () => {
  test.each<[string, Argument[], unknown]>([
    ['nothing at all', [], '- - - -'],
    ['a name', ['総務省'], '総務省 - - -'],
    ['a left-out first argument', [undefined, 2023], '- 2023 - -'],
    ['an empty cell on the desktop', [0, 0], '- - - -'],
    ['blanks of any width', ['　 ', ''], '- - - -'],
    ['a range of one cell', [[['総務省']], [[2023]]], '総務省 2023 - -'],
    ['an empty range', [[], [[]]], '- - - -'],
    [
      'a trailing argument that was left out',
      ['総務省', 2023, undefined, undefined, undefined],
      '総務省 2023 - -',
    ],
    ['a surplus argument', ['総務省', 2023, '掲載額', 'x', 'y'], 'too-many-arguments'],
    ['a number for a name', [2023], 'misplaced'],
    ['an error passed in', [{ cellError: '#REF!' }], 'error-passed-in'],
  ])('%s', (_, args, expected) => expect(shown(ask(...args))).toEqual(expected));
});

describe('ranges', () => {
  const column = [['総務省'], ['防衛省'], ['警察庁']];
  const row = [[2022, 2023]];

  test.each<[string, Argument[], unknown]>([
    ['a column makes a column', [column], [['総務省 - - -'], ['防衛省 - - -'], ['警察庁 - - -']]],
    ['a row makes a row', [undefined, row], [['- 2022 - -', '- 2023 - -']]],
    [
      'a column and a row make the grid',
      [column, row],
      [
        ['総務省 2022 - -', '総務省 2023 - -'],
        ['防衛省 2022 - -', '防衛省 2023 - -'],
        ['警察庁 2022 - -', '警察庁 2023 - -'],
      ],
    ],
    [
      'two columns of one length go side by side',
      [
        [['総務省'], ['防衛省']],
        [[2022], [2023]],
      ],
      [['総務省 2022 - -'], ['防衛省 2023 - -']],
    ],
    [
      'a single value goes with every cell',
      [[['総務省'], ['防衛省']], 2023, '掲載額'],
      [['総務省 2023 listed -'], ['防衛省 2023 listed -']],
    ],
    [
      'a block and a column of its height',
      [
        [
          ['総務省', '防衛省'],
          ['警察庁', '外務省'],
        ],
        [[2022], [2023]],
      ],
      [
        ['総務省 2022 - -', '防衛省 2022 - -'],
        ['警察庁 2023 - -', '外務省 2023 - -'],
      ],
    ],
    [
      'a left-out cell of a range is empty, not the default',
      [[['総務省'], [''], [0], [undefined]]],
      [['総務省 - - -'], [''], [''], ['']],
    ],
    ['a bad cell spoils itself only', [[['総務省'], [5]]], [['総務省 - - -'], ['wrong-type']]],
    [
      'an error in a cell spoils itself only',
      [[['総務省'], [{ cellError: '#N/A' }]]],
      [['総務省 - - -'], ['error-passed-in']],
    ],
    ['columns of different lengths do not fit', [column, [[2022], [2023]]], 'shapes-differ'],
    ['a block and a longer row do not fit', [[['総務省', '防衛省']], [[2021, 2022, 2023]]], 'shapes-differ'],
    ['a range where one value belongs', ['総務省', 2023, '掲載額', [['a'], ['b']]], 'range-not-allowed'],
  ])('%s', (_, args, expected) => expect(shown(ask(...args))).toEqual(expected));

  test('every cell of a grid is what the cell alone would be', () => {
    const names = ['総務省', '', '防衛省', 7];
    const years = [2022, 'x', 2023];
    const alone = names.map((name) => years.map((year) => (name === '' ? '' : shown(ask(name, year)))));
    expect(
      shown(
        ask(
          names.map((name) => [name]),
          [years],
        ),
      ),
    ).toEqual(alone);
  });

  test('the problem of shapes names them', () => {
    const result = ask(column, [[2022], [2023]]);
    expect(result).toEqual({ ok: false, problem: { code: 'shapes-differ', shapes: ['3×1', '2×1'] } });
  });
});

describe('a function that gives a table', () => {
  test.each<[string, Argument[], unknown]>([
    ['takes 0 for headings as a value', [0], [[0]]],
    ['takes TRUE as 1', [true], [[1]]],
    ['is left its default by an empty text', [''], [['left out']]],
    ['takes no range', [[[0], [1]]], 'range-not-allowed'],
  ])('%s', (_, args, expected) => expect(shown(call(table, context, args))).toEqual(expected));
});

test('a text that is too long for a cell is cut, between characters, and says so', () => {
  const cut = String(cellValue('𠮷'.repeat(20_000)));
  expect(cut.length).toBeLessThanOrEqual(32_767);
  expect(cut.endsWith('𠮷…（以下略）(cut)')).toBe(true);
  expect(cellValue('x'.repeat(32_767))).toBe('x'.repeat(32_767));
});
