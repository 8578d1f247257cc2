import { readdirSync, readFileSync } from 'node:fs';
import { budgetDocumentSchema } from '@cyberbudget/core/schema';
import { describe, expect, test } from 'vitest';
import { dataFiles } from '../tools/data-files.ts';
import { HERE, importSources, publications } from '../tools/import-source.ts';
import { publishedFigures } from './figures.ts';
import { documents, publishedTexts } from './index.ts';
import { loadTexts } from './load-texts.ts';

const ids = publications(HERE);

const imported = await importSources(HERE);
const files = dataFiles(imported);

test('data/ holds what is made of the sources, and nothing else', () => {
  expect(readdirSync(new URL('data/', HERE)).sort()).toEqual([...files.keys()].sort());
});

test.each([...files])('data/%s is what is made of the sources', (name, content) => {
  expect(readFileSync(new URL(`data/${name}`, HERE), 'utf8')).toBe(content);
});

describe.each(ids)('%s', (id) => {
  test('is what the importer read, its two parts put together', () => {
    const document = documents.find((one) => one.id === id);
    expect(document).toEqual(imported.find((one) => one.id === id));
  });

  test('its texts can be loaded alone', async () => {
    expect(await loadTexts(id)).toEqual(publishedTexts[id]);
  });

  test("its figures hold no words of its programs' pages", () => {
    const texts = Object.values(publishedTexts[id] ?? {}).flatMap(({ purpose, overview }) => [
      purpose,
      overview,
    ]);
    const figures = JSON.stringify(publishedFigures.find((one) => one.id === id));
    expect(texts.filter((text) => text !== null && figures.includes(JSON.stringify(text)))).toEqual([]);
  });

  test('the data fit the model', () => {
    const document = documents.find((one) => one.id === id);
    expect(budgetDocumentSchema.safeParse(document).error).toBeUndefined();
  });
});

test('every publication is exported, oldest first', () => {
  const order = [...documents].sort((one, other) => one.fiscalYear - other.fiscalYear);
  expect(documents).toEqual(order);
  expect(documents.map(({ id }) => id)).toHaveLength(ids.length);
});
