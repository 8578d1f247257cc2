import type { BudgetDocument, Language } from '@cyberbudget/core';
import { createLibrary } from '@cyberbudget/core';
import { documents, publishedLibrary } from '@cyberbudget/documents';
import { describe, expect, test } from 'vitest';
import { coreHost } from './core-host.ts';
import { evaluate } from './formula/evaluate.ts';
import { type AnsweredCell, isFailure } from './formula/formula-host.ts';
import { FORMULA_CASES } from './formula-cases.ts';

const host = coreHost(publishedLibrary());
const formulas = Object.values(FORMULA_CASES).flat();

describe.each<Language>(['ja', 'en'])('whatever a formula of the table answers in %s', (language) => {
  const cells = formulas.flatMap(({ formula, cells: beside }) => {
    const answer = evaluate(formula, host, beside, language);
    return ([answer].flat(2) as AnsweredCell[]).map((cell) => ({ formula, cell }));
  });
  const failures = cells.flatMap(({ formula, cell }) =>
    // A sheet's own SUM passes an error on without a sentence.
    isFailure(cell) && !formula.startsWith('=SUM') ? [{ formula, ...cell }] : [],
  );

  test('an error is one of the two that carry a sentence', () => {
    expect(new Set(failures.map(({ error }) => error))).toEqual(new Set(['#N/A', '#VALUE!']));
  });

  test('its sentence is there, and at most 80 characters long', () => {
    const unfit = failures.filter(({ message }) => message === '' || [...message].length > 80);
    expect(unfit).toEqual([]);
  });
});

test('a title that looks like a formula comes back as the text that it is', () => {
  const title = '=HYPERLINK("https://example.com","予算")';
  const [shipped] = documents;
  if (shipped === undefined) throw new Error('There is no document to make another from.');
  const doctored: BudgetDocument = {
    ...shipped,
    programs: shipped.programs.map((program) => ({ ...program, title })),
  };
  const rows = evaluate('=CYBERBUDGET_PROGRAMS(,,,,,0)', coreHost(createLibrary([doctored])));
  const titles = (rows as string[][]).map((row) => row[2]);
  expect(titles).toEqual(shipped.programs.map(() => title));
});
