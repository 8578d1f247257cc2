import type { PrintAnchor } from '@cyberbudget/core';
import { describe, expect, test } from 'vitest';
import { type Draft, headingsAbove, kindsOf, makeCorrection } from './make-correction.ts';

const PRINT: PrintAnchor = { page: 3, line: 90, exact: '8.\uFFFD億円', prefix: '演習 ', suffix: '\n' };
const EMPTY: Draft = {
  kind: 'total',
  text: '',
  strategyField: '',
  ministry: '',
  title: '',
  fiscalYear: '',
  phase: 'initial',
  by: '',
  why: '',
};
const made = (draft: Partial<Draft>) =>
  makeCorrection({ ...EMPTY, ...draft }, PRINT, { use: 'unexplained', of: null }, '2026-11-27');

test.each([
  [
    { kind: 'text', text: ' 8.5億円 ' },
    { kind: 'text', text: '8.5億円' },
  ],
  [
    { kind: 'heading', text: '令和５年度' },
    { kind: 'text', text: '令和５年度' },
  ],
  [{ kind: 'total' }, { kind: 'total' }],
  [
    { kind: 'field', strategyField: '3' },
    { kind: 'field', strategyField: '3' },
  ],
  [
    { kind: 'program', title: '演習', ministry: '総務省', strategyField: '4' },
    { kind: 'program', title: '演習', ministry: '総務省', strategyField: '4' },
  ],
  [
    { kind: 'ministry-share', ministry: '総務省' },
    { kind: 'ministry-share', ministry: '総務省' },
  ],
  [
    { kind: 'other-year', fiscalYear: '２０２５' },
    { kind: 'other-year', fiscalYear: 2025, phase: 'initial' },
  ],
  [{ kind: 'not-budget' }, { kind: 'not-budget' }],
] as const)('%j is the correction %j', (draft, is) => {
  expect(made(draft)).toEqual({
    ok: true,
    correction: {
      print: PRINT,
      was: { use: 'unexplained', of: null },
      is,
      by: null,
      at: '2026-11-27',
      why: null,
    },
  });
});

test.each([
  [{ kind: 'text', text: ' ' }, 'text'],
  [{ kind: 'program', title: '', ministry: '総務省', strategyField: '1' }, 'title'],
  [{ kind: 'program', title: '演習', ministry: '', strategyField: '1' }, 'ministry'],
  [{ kind: 'field' }, 'strategyField'],
  [{ kind: 'other-year', fiscalYear: '令和' }, 'fiscalYear'],
  [{ kind: 'other-year', fiscalYear: '99' }, 'fiscalYear'],
] as const)('%j lacks its %s', (draft, problem) => {
  expect(made(draft)).toEqual({ ok: false, problem });
});

test('a percentage is no amount, and an amount no share', () => {
  expect(kindsOf('10.4%')).not.toContain('program');
  expect(kindsOf('8.5億円')).not.toContain('field-share');
});

describe('headings', () => {
  const lines = [
    { line: 1, page: 1, text: '表紙' },
    { line: 2, page: 2, text: '施策名\t令和\uFFFD年度' },
    { line: 3, page: 2, text: '監視\t1.5億円' },
    { line: 4, page: 2, text: '注' },
  ];

  test('are the prints above a figure on its page, the nearest first', () => {
    const figures = [{ line: 3, text: '1.5億円' }];
    expect(headingsAbove(lines, figures, { line: 3, page: 2 })).toEqual([
      { line: 3, start: 0, end: 2, text: '監視' },
      { line: 2, start: 0, end: 3, text: '施策名' },
      { line: 2, start: 4, end: 9, text: '令和\uFFFD年度' },
    ]);
  });
});
