import { readFileSync } from 'node:fs';
import type { Language } from '@cyberbudget/core';
import { publishedLibrary } from '@cyberbudget/documents';
import { describe, expect, test } from 'vitest';
import { coreHost } from './core-host.ts';
import { evaluate } from './formula/evaluate.ts';
import { isFailure } from './formula/formula-host.ts';
import { formulasOf } from './page-formulas.ts';

const host = coreHost(publishedLibrary());

/** The error of a failure, anything else as its text. */
const shown = (formula: string, language: Language = 'ja'): string => {
  const answer = evaluate(formula, host, {}, language);
  return isFailure(answer) ? answer.error : String(answer);
};

test('the FAQ shows at least thirty formulas', () =>
  expect(formulasOf('docs/faq.md').length).toBeGreaterThanOrEqual(30));

test.each(formulasOf('docs/faq.md'))('%s gives %s', (formula, printed) =>
  expect(shown(formula)).toBe(printed),
);

describe.each([
  ['docs/cookbook.ja.md', 'ja'],
  ['docs/cookbook.md', 'en'],
] as const)('%s', (page, language) => {
  test('answers the forty questions of an analyst', () => {
    const text = readFileSync(new URL(`../../../${page}`, import.meta.url), 'utf8');
    const asked = [...text.matchAll(/\| (\d+)\. [^|]+ \|$/gm)].map(([, number]) => Number(number));
    expect([...new Set(asked)]).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
  });

  test.each(formulasOf(page))('%s gives %s', (formula, printed) =>
    expect(shown(formula, language)).toBe(printed),
  );
});
