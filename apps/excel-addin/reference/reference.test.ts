import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { coreHost, evaluate, isFailure } from '@cyberbudget/conformance';
import { CATALOGUE } from '@cyberbudget/core/functions';
import { publishedLibrary } from '@cyberbudget/documents';
import { describe, expect, test } from 'vitest';
import { referenceFiles } from './reference-files.ts';

const docs = join(import.meta.dirname, '../../../docs');

test.each([...referenceFiles()])('docs/%s is what the catalogue says now', (name, text) => {
  expect(readFileSync(join(docs, name), 'utf8')).toBe(text);
});

describe.each(CATALOGUE.map(({ id, examples }) => [id, examples] as const))('%s', (_, examples) => {
  test.each(examples.map(({ formula }) => formula))('the example %s has a result', (formula) => {
    const host = coreHost(publishedLibrary());
    const cells = [evaluate(formula, host)].flat(2);
    expect(cells.filter(isFailure)).toEqual([]);
  });
});
