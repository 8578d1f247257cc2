import { readFileSync } from 'node:fs';
import { budgetDocumentSchema } from '@cyberbudget/core/schema';
import { describe, expect, test } from 'vitest';
import { importText } from '../src/index.ts';
import { caseNames, expectedFile, outcome } from './outcome.ts';

const names = caseNames();
const good = names.filter((name) => !name.startsWith('error-'));

describe('cases', () => {
  test.each(names)('%s', (name) => {
    expect(outcome(name)).toBe(readFileSync(expectedFile(name), 'utf8'));
  });

  test.each(good)('%s fits the model', (name) => {
    const result = importText(readFileSync(new URL(`./${name}/input.txt`, import.meta.url), 'utf8'));
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    expect(budgetDocumentSchema.safeParse(result.document).error).toBeUndefined();
  });

  test('a case of an error for every three of documents, or more', () => {
    expect((names.length - good.length) * 3).toBeGreaterThanOrEqual(good.length);
  });
});
