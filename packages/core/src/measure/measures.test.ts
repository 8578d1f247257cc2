import { describe, expect, test } from 'vitest';
import { indexDocument } from '../library/indexed-document.ts';
import { type MadeUp, madeUpDocument } from '../made-up-document.fixture.ts';
import { coverage } from './coverage.ts';
import { findMeasure, MEASURES, type MeasureId } from './measures.ts';
import type { Subject } from './subject.ts';

const FULL: MadeUp = {
  total: '100.0',
  fields: [
    { code: '1', total: '60.0', share: '60.0' },
    { code: '2', total: '30.1', share: '30.1' },
    { code: '3', total: '9.9' },
  ],
  ministries: [
    { id: 'mic', share: '50.0' },
    { id: 'npa' },
    { id: 'fsa', share: '10.0' },
    { id: 'others', share: '40.0' },
  ],
  programs: [
    { ministry: 'mic', field: '1', amount: '20.5' },
    { ministry: 'mic', field: '1', amount: '0.1' },
    { ministry: 'npa', field: '2', amount: '3.3' },
    { ministry: 'fsa', field: '2', amount: '11.0' },
  ],
};

function subject(ministry: string | null, code: string | null, made = FULL): Subject {
  const index = indexDocument(madeUpDocument(made));
  const { ministries, strategyFields } = index.document;
  return {
    index,
    ministry: ministries.find(({ id }) => id === ministry) ?? null,
    strategyField: strategyFields.find((field) => field.code === code) ?? null,
  };
}

/** Every measure of a subject in the order of MEASURES: amounts in 億円, problems as their code. */
const row = (of: Subject): (number | string)[] =>
  MEASURES.map((measure) => {
    const found = measure.calculate(of);
    if (!found.ok) return found.problem.code;
    return measure.quantity === 'yen' ? found.value / 1e8 : found.value;
  });

const NONE = 'not-published';
const NOT_LISTED = 'not-listed';
/** The fields of the made-up document add up to more than its total. */
const ODD = 'figures-contradict';

describe('amount, listed, unlisted, estimate, low, high, share, coverage, count, estimated unlisted', () => {
  test.each<[string, string | null, string | null, (number | string)[]]>([
    ['the whole', null, null, [100, 34.9, 65.1, 100, 99.95, 100.05, NONE, 0.349, 4, 65.1]],
    ['a field', null, '1', [60, 20.6, 39.4, 60, 59.95, 60.05, 0.6, 206 / 600, 2, 39.4]],
    ['a field without programs or share', null, '3', [9.9, 0, 9.9, 9.9, 9.85, 9.95, NONE, 0, 0, 9.9]],
    [
      'a ministry with a share',
      'mic',
      null,
      [20.6, 20.6, NONE, 50, 49.925025, 50.075025, 0.5, 0.412, 2, 29.4],
    ],
    ['a ministry without one', 'npa', null, [3.3, 3.3, NONE, NONE, NONE, NONE, NONE, NONE, 1, NONE]],
    [
      'a slice without programs',
      'others',
      null,
      [NOT_LISTED, NOT_LISTED, NONE, 40, 39.930025, 40.070025, 0.4, NOT_LISTED, NOT_LISTED, NOT_LISTED],
    ],
    ['a ministry within its field', 'mic', '1', [20.6, 20.6, NONE, NONE, ODD, ODD, NONE, NONE, 2, NONE]],
    ['a ministry within a field of others', 'mic', '2', [0, 0, NONE, NONE, ODD, ODD, NONE, NONE, 0, NONE]],
    [
      'a ministry within a field without programs',
      'mic',
      '3',
      [NOT_LISTED, NOT_LISTED, NONE, NONE, ODD, ODD, NONE, NOT_LISTED, NOT_LISTED, NONE],
    ],
  ])('%s', (_, ministry, code, expected) => expect(row(subject(ministry, code))).toEqual(expected));

  const PRINTED: MadeUp = {
    ...FULL,
    ministries: [
      { id: 'mic', share: '50.0', amount: '49.8' },
      { id: 'fsa', amount: '10.0' },
      { id: 'others', amount: '5' },
      { id: 'npa' },
    ],
  };
  test.each<[string, string, string | null, (number | string)[]]>([
    ['with share and programs', 'mic', null, [49.8, 20.6, 29.2, 49.8, 49.75, 49.85, 0.5, 206 / 498, 2, 29.2]],
    ['with less than its programs', 'fsa', null, [10, 11, -1, 10, 9.95, 10.05, NONE, 1.1, 1, -1]],
    [
      'without programs lists nothing, as a field does',
      'others',
      null,
      [5, 0, 5, 5, 4.5, 5.5, NONE, 0, 0, 5],
    ],
    ['within a field has none', 'mic', '1', [20.6, 20.6, NONE, NONE, ODD, ODD, NONE, NONE, 2, NONE]],
    [
      'without programs within a field: nothing is said',
      'others',
      '1',
      [NOT_LISTED, NOT_LISTED, NONE, NONE, ODD, ODD, NONE, NOT_LISTED, NOT_LISTED, NONE],
    ],
    ['beside a ministry that has none', 'npa', null, [3.3, 3.3, NONE, NONE, NONE, NONE, NONE, NONE, 1, NONE]],
  ])('a ministry whose amount is printed, %s', (_, ministry, code, expected) =>
    expect(row(subject(ministry, code, PRINTED))).toEqual(expected),
  );

  test('listed programs that exceed the estimate: coverage above 1, as printed', () =>
    expect(coverage.calculate(subject('fsa', null))).toEqual({ ok: true, value: 1.1 }));

  test('without a printed total there is no amount of the whole, and none is made up', () =>
    expect(row(subject(null, null, { ...FULL, total: null }))).toEqual([
      NONE,
      34.9,
      NONE,
      NONE,
      NONE,
      NONE,
      NONE,
      NONE,
      4,
      NONE,
    ]));

  test('a total of zero covers nothing', () =>
    expect(coverage.calculate(subject(null, null, { ...FULL, total: '0.0' })).ok).toBe(false));
});

describe('what to ask instead', () => {
  test.each<[string, string | null, string | null, MeasureId, string | null]>([
    ['a ministry with a share is pointed to what is estimated', 'mic', null, 'unlisted', '推計非掲載額'],
    ['a ministry without one to what is listed', 'npa', null, 'estimate', '掲載額'],
    ['the whole, which has no share, to what is listed', null, null, 'share', '掲載額'],
  ])('%s', (_, ministry, code, id, instead) => {
    const measure = findMeasure(id);
    const found = measure.ok ? measure.value.calculate(subject(ministry, code)) : measure;
    expect(found).toMatchObject({ ok: false, problem: { code: NONE, instead: { ja: instead } } });
  });
});

test('every measure is found by its id and both of its names, in any width and case', () => {
  for (const measure of MEASURES) {
    const { ja, en } = measure.name;
    for (const name of [measure.id, ja, en, ` ${en.toUpperCase()} `])
      expect(findMeasure(name)).toEqual({ ok: true, value: measure });
  }
});

test('an unknown measure is a problem that names the nearest first', () => {
  const found = findMeasure('推定額');
  expect(found).toMatchObject({
    ok: false,
    problem: { code: 'unknown-choice', nearest: [{ ja: '推計額' }] },
  });
});
