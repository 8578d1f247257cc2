import {
  createLibrary,
  dataSheet,
  isPair,
  type Query,
  queryFigures,
  queryFormula,
  queryNotes,
} from '@cyberbudget/core';
import { traceFormula } from '@cyberbudget/core/formula';
import { isRows } from '@cyberbudget/core/functions';
import { documents, publishedLibrary } from '@cyberbudget/documents';
import { layoutDataSheet, sharePlan, twinsOf } from '@cyberbudget/pane/layout';
import { describe, expect, test } from 'vitest';
import { computed } from './formula/sheet-formula.fixture.ts';
import type { FormulaCase } from './formula-cases/formula-case.ts';
import { FORMULA_CASES } from './formula-cases.ts';

// What holds of every formula that the cases know, whatever it asks.

// Of the year that the cases are about: another document may be the newest.
const library = createLibrary(
  documents.filter(({ fiscalYear }) => fiscalYear === 2023),
  { beside: publishedLibrary().beside },
);
const context = { library, language: 'ja' } as const;

const trace = (formula: string) => traceFormula(formula, context);

/** The cases whose formula is answered from its own constants, with what it answers. */
const answered = Object.values(FORMULA_CASES)
  .flat()
  .filter(({ language = 'ja' }: FormulaCase) => language === 'ja')
  .flatMap(({ formula }) => {
    const traced = trace(formula);
    return traced?.result?.ok === true
      ? [{ formula, id: traced.call.id, queries: traced.queries, answer: traced.result.value }]
      : [];
  });

const ofNumbers = answered.filter(({ id }) => id === 'CYBERBUDGET' || id === 'CYBERBUDGET_CARD');

/** One number alone: a formula, its question, the number. */
const alone = ofNumbers.flatMap(({ formula, queries, answer }) =>
  isRows(answer) || queries.length !== 1
    ? []
    : [{ formula, query: queries[0] as Query, value: Number(answer.value) }],
);

test('the cases ask a good deal', () => {
  expect(ofNumbers.length).toBeGreaterThan(100);
  expect(alone.length).toBeGreaterThan(90);
});

describe('what CYBERBUDGET and CYBERBUDGET_CARD answer', () => {
  test.each(ofNumbers.map(({ formula, queries }) => [formula, queries] as const))(
    '%s has figures, or a sentence that nothing is listed',
    (_, queries) => {
      const bare = queries.filter(
        (query) => queryFigures(query).length === 0 && queryNotes(query).length === 0,
      );
      expect(bare).toEqual([]);
    },
  );

  // The bounds of a ministry within a field follow from the whole table: no SUMIFS gives them.
  const summed = alone.filter(({ query }) => !isPair(query) || !['low', 'high'].includes(query.measure.id));
  test.each(summed.map(({ formula, value }) => [formula, value] as const))(
    'the SUMIFS of %s come to the same number, %d',
    (formula, value) => {
      const native = twinsOf(formula, library, 'ja')?.native ?? null;
      const document = alone.find((one) => one.formula === formula)?.query.index.document;
      if (native === null || document === undefined) return expect.fail('no SUMIFS');
      const sheet = layoutDataSheet(dataSheet(document, 'ja', native.dataSheet));
      expect(computed(native.formula, sheet)).toBeCloseTo(value, 9);
    },
  );

  test.each(alone.map(({ formula, query, value }) => [formula, query, value] as const))(
    '%s, written again from its question, gives the same',
    (formula, query, value) => {
      const unit = trace(formula)?.result;
      const terms = {
        library,
        language: 'ja',
        unit: (unit?.ok === true ? unit.value.unit : null) ?? '億円',
      } as const;
      const again = trace(queryFormula(query, terms))?.result;
      expect(again?.ok === true && !isRows(again.value) ? again.value.value : again).toBe(value);
    },
  );
});

describe('配布用にする', () => {
  const cell = (formula: string) => ({ place: { sheet: 'S', address: 'A1' }, formula, shown: '0' });
  const sources = (formula: string) => sharePlan([cell(formula)], library, 'ja').sources.rows.slice(1);

  test.each(ofNumbers.map(({ formula }) => formula))(
    '%s leaves with its place and its printed text',
    (formula) => {
      const rows = sources(formula);
      const [document, text] = [4, 7] as const;
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.filter((row) => row[document] === '' || row[text] === '')).toEqual([]);
    },
  );

  test.each(answered.map(({ formula }) => formula))('%s leaves with its document', (formula) => {
    expect(sources(formula)[0]?.[4]).not.toBe('');
  });
});

// Two readers once gave two answers to each of these.
describe('one question, one answer', () => {
  test.each([
    ['=CYBERBUDGET("全体",2023)', '=CYBERBUDGET()'],
    ['=CYBERBUDGET("防衛省",2023,"すべて")', '=CYBERBUDGET("防衛省")'],
    ['=CYBERBUDGET("防衛省",45017)', '=CYBERBUDGET("防衛省",2023)'],
    ['=CYBERBUDGET_CARD("総務省",2023)', '=CYBERBUDGET("総務省")'],
    ['=CYBERBUDGET("合計")', '=CYBERBUDGET()'],
    ['=CYBERBUDGET(,,"全分野")', '=CYBERBUDGET()'],
    ['=CYBERBUDGET("総務省",{2023})', '=CYBERBUDGET("総務省")'],
  ])('%s leaves with what %s leaves with, and has its twins', (formula, plain) => {
    const printed = (of: string) =>
      sharePlan([{ place: { sheet: 'S', address: 'A1' }, formula: of, shown: '' }], library, 'ja')
        .sources.rows.slice(1)
        .map((row) => row.slice(4));
    expect(printed(formula)).toEqual(printed(plain));
    expect(twinsOf(formula, library, 'ja')?.native).toEqual(twinsOf(plain, library, 'ja')?.native);
  });
});
