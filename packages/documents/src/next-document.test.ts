import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { joinDocument } from '@cyberbudget/core';
import { budgetDocumentSchema } from '@cyberbudget/core/schema';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HERE, importSources } from '../tools/import-source.ts';
import { writeData } from '../tools/write-data.ts';

const folder = mkdtempSync(join(tmpdir(), 'cyberbudget-next-'));
const there = pathToFileURL(`${folder}/`);
const read = (name: string): string => readFileSync(new URL(`data/${name}`, there), 'utf8');

const WORD = '量子計算機一覧';

/** A source as published, of another year, with a word that no other document has. */
const nextText = (): string =>
  readFileSync(new URL('sources/fy2023-draft.txt', HERE), 'utf8')
    .replaceAll('令和５年度', '令和８１年度')
    .replaceAll('SBOM', WORD);

beforeAll(async () => {
  for (const name of ['sources', 'data']) mkdirSync(join(folder, name));
  for (const name of ['fy2023-draft.txt', 'fy2023-draft.source.json']) {
    writeFileSync(new URL(`sources/${name}`, there), readFileSync(new URL(`sources/${name}`, HERE)));
  }
  writeFileSync(new URL('data/fy1999-draft.json', there), '{}');
  writeFileSync(new URL('sources/fy2099-draft.txt', there), nextText());
  writeFileSync(new URL('sources/fy2099-draft.source.json', there), '{}');
  writeData(await importSources(there), there);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the next document is its text and a sidecar file in sources/, and data/ is made anew', () => {
  test('two files of each document, the modules that name them, and nothing that has no source', () => {
    expect(readdirSync(new URL('data/', there)).sort()).toEqual([
      'figure-files.ts',
      'fy2023-draft.json',
      'fy2023-draft.texts.json',
      'fy2099-draft.json',
      'fy2099-draft.texts.json',
      'text-files.ts',
      'text-loaders.ts',
    ]);
  });

  test.each(['figure-files.ts', 'text-files.ts', 'text-loaders.ts'])(
    '%s names both, the older first',
    (name) => {
      expect(read(name)).toMatch(/fy2023-draft.*fy2099-draft/s);
    },
  );

  test('its words are its own and stand in its texts alone; together they are the document', () => {
    const files = ['fy2099-draft.texts.json', 'fy2099-draft.json', 'fy2023-draft.texts.json'];
    expect(files.map((name) => read(name).includes(WORD))).toEqual([true, false, false]);
    const whole = joinDocument(
      JSON.parse(read('fy2099-draft.json')),
      JSON.parse(read('fy2099-draft.texts.json')),
    );
    expect(budgetDocumentSchema.safeParse(whole).error).toBeUndefined();
    expect(whole.fiscalYear).toBe(2099);
  });

  test('the document that was there stays as it was, to the byte', () => {
    for (const name of ['fy2023-draft.json', 'fy2023-draft.texts.json']) {
      expect(read(name)).toBe(readFileSync(new URL(`data/${name}`, HERE), 'utf8'));
    }
  });
});
