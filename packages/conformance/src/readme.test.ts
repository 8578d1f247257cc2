import { createLibrary } from '@cyberbudget/core';
import { documents } from '@cyberbudget/documents';
import { describe, expect, test } from 'vitest';
import { coreHost } from './core-host.ts';
import { evaluate } from './formula/evaluate.ts';
import { formulasOf } from './page-formulas.ts';

const host = coreHost(createLibrary(documents));

describe.each(['README.md', 'README.ja.md'])('%s', (page) => {
  test('shows the first five formulas', () => expect(formulasOf(page)).toHaveLength(5));

  test.each(formulasOf(page))('%s gives %s', (formula, printed) =>
    expect(String(evaluate(formula, host))).toBe(printed),
  );
});
