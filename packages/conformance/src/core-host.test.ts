import { createLibrary } from '@cyberbudget/core';
import { publishedLibrary } from '@cyberbudget/documents';
import { describe, expect, test } from 'vitest';
import { coreHost } from './core-host.ts';
import { FORMULA_CASES } from './formula-cases.ts';
import { MINISTRY_AMOUNTS, withMinistryAmounts } from './ministry-amounts.ts';
import { testFormulas } from './test-formulas.ts';

describe('the core', () => testFormulas(coreHost(publishedLibrary())));

describe('a document that prints amounts of ministries', () =>
  testFormulas(coreHost(createLibrary([withMinistryAmounts()])), undefined, {
    'ministry amounts': MINISTRY_AMOUNTS,
  }));

test('there are at least 150 cases, each once', () => {
  const formulas = Object.values(FORMULA_CASES)
    .flat()
    .map(({ formula, cells, language }) => JSON.stringify([formula, cells, language]));
  expect(formulas.length).toBeGreaterThanOrEqual(150);
  expect(new Set(formulas).size).toBe(formulas.length);
});
