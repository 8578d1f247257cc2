import { expect, test } from 'vitest';
import { differences } from './expectation.ts';
import type { FormulaHost, HostAnswer } from './formula/formula-host.ts';
import type { Expected } from './formula-cases/formula-case.ts';

const excel: FormulaHost = { lacks: [], call: () => '' };
const sheets: FormulaHost = { ...excel, lacks: ['errors-in-arrays'] };

const cell = (value: Extract<Expected, { kind: 'cell' }>['cell']): Expected => ({
  kind: 'cell',
  cell: value,
});
const notThere = { error: '#N/A', message: '府省庁「復興庁」は…' } as const;
const spill: Expected = { kind: 'rows', rows: [[33.9], [{ error: '#N/A', says: '復興庁' }]] };

test.each<[string, HostAnswer, Expected, FormulaHost]>([
  ['the same number', 33.9, cell(33.9), excel],
  ['a sum that differs in its last digit', 0.1 + 0.2, cell(0.3), excel],
  ['one cell as a range', [[33.9]], cell(33.9), excel],
  ['an error with its sentence', notThere, cell({ error: '#N/A', says: '復興庁' }), excel],
  ['an error in its cell', [[33.9], [notThere]], spill, excel],
  ['a whole call that failed for a cell', notThere, spill, sheets],
])('nothing to say of %s', (_, answer, expected, host) => {
  expect(differences(answer, expected, host)).toEqual([]);
});

test.each<[string, unknown, Expected, FormulaHost]>([
  ['another number', 34, cell(33.9), excel],
  ['a number as text', '33.9', cell(33.9), excel],
  ['a range where one cell belongs', [[33.9], [33.9]], cell(33.9), excel],
  ['another error', { ...notThere, error: '#VALUE!' }, cell({ error: '#N/A', says: '' }), excel],
  ['another sentence', notThere, cell({ error: '#N/A', says: '総務省' }), excel],
  ['another shape', [[33.9, 1]], spill, excel],
  ['an array that hides its bad cell', [[33.9], ['']], spill, sheets],
  ['null', [[33.9], [null]], { kind: 'rows', rows: [[33.9], ['']] }, excel],
  ['NaN', Number.NaN, cell(0), excel],
  ['rows of different lengths', [[33.9], []], { kind: 'block', size: [2, 1], holds: [] }, excel],
])('finds %s', (_, answer, expected, host) => {
  expect(differences(answer as HostAnswer, expected, host)).not.toEqual([]);
});
