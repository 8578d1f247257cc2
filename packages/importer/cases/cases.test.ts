import { readFileSync } from 'node:fs';
import { budgetDocumentSchema } from '@cyberbudget/core/schema';
import { describe, expect, test } from 'vitest';
import { caseNames, expectedFile, outcome } from './outcome.ts';

const names = caseNames();
const good = names.filter((name) => !name.startsWith('error-'));

describe('cases', () => {
  test.each(names)('%s', async (name) => {
    expect(await outcome(name)).toBe(readFileSync(expectedFile(name), 'utf8'));
  });

  test.each(good)('%s fits the model', (name) => {
    const { notices, ...document } = JSON.parse(readFileSync(expectedFile(name), 'utf8'));
    expect(budgetDocumentSchema.safeParse(document).error).toBeUndefined();
  });

  test('a case of an error for every five of documents, or more', () => {
    expect((names.length - good.length) * 5).toBeGreaterThanOrEqual(good.length);
  });
});
