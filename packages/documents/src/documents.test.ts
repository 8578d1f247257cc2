import { readFileSync } from 'node:fs';
import { budgetDocumentSchema } from '@cyberbudget/core/schema';
import { describe, expect, test } from 'vitest';
import { dataFile, importSource, PUBLICATIONS } from '../tools/import-source.ts';
import { toReadableJson } from '../tools/to-readable-json.ts';
import { documents } from './index.ts';

describe.each(PUBLICATIONS)('%s', (id) => {
  test('the data are what the importer makes of the source', () => {
    const result = importSource(id);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    expect(readFileSync(dataFile(id), 'utf8')).toBe(`${toReadableJson(result.document)}\n`);
  });

  test('the data fit the model', () => {
    const document = documents.find((one) => one.id === id);
    expect(budgetDocumentSchema.safeParse(document).error).toBeUndefined();
  });
});

test('every publication is exported, oldest first', () => {
  const order = [...documents].sort((one, other) => one.fiscalYear - other.fiscalYear);
  expect(documents).toEqual(order);
  expect(documents.map(({ id }) => id)).toEqual([...PUBLICATIONS]);
});
