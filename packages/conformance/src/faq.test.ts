import { publishedLibrary } from '@cyberbudget/documents';
import { expect, test } from 'vitest';
import { coreHost } from './core-host.ts';
import { evaluate } from './formula/evaluate.ts';
import { isFailure } from './formula/formula-host.ts';
import { formulasOf } from './page-formulas.ts';

const host = coreHost(publishedLibrary());

/** The error of a failure, anything else as its text. */
const shown = (formula: string): string => {
  const answer = evaluate(formula, host);
  return isFailure(answer) ? answer.error : String(answer);
};

test('the FAQ shows at least thirty formulas', () =>
  expect(formulasOf('docs/faq.md').length).toBeGreaterThanOrEqual(30));

test.each(formulasOf('docs/faq.md'))('%s gives %s', (formula, printed) =>
  expect(shown(formula)).toBe(printed),
);

test('the cookbook shows at least twenty formulas', () =>
  expect(formulasOf('docs/cookbook.md').length).toBeGreaterThanOrEqual(20));

test.each(formulasOf('docs/cookbook.md'))('cookbook: %s gives %s', (formula, printed) =>
  expect(shown(formula)).toBe(printed),
);
