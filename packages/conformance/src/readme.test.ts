import { readFileSync } from 'node:fs';
import { createLibrary } from '@cyberbudget/core';
import { documents } from '@cyberbudget/documents';
import { describe, expect, test } from 'vitest';
import { coreHost } from './core-host.ts';
import { evaluate } from './formula/evaluate.ts';

const host = coreHost(createLibrary(documents));

/** The rows of a page's tables that begin with a formula: | `=…` | result | … */
function formulasOf(page: string): (readonly [formula: string, printed: string])[] {
  const text = readFileSync(new URL(`../../../${page}`, import.meta.url), 'utf8');
  return [...text.matchAll(/^\| `(=[^`\n]+)` \| ([^|\n]+) \|/gm)].map(([, formula = '', printed = '']) => [
    formula,
    printed.trim(),
  ]);
}

describe.each(['README.md', 'README.ja.md'])('%s', (page) => {
  test('shows the first five formulas', () => expect(formulasOf(page)).toHaveLength(5));

  test.each(formulasOf(page))('%s gives %s', (formula, printed) =>
    expect(String(evaluate(formula, host))).toBe(printed),
  );
});
