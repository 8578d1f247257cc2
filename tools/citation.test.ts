import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const urlOf = (file: string): URL => new URL(`../${file}`, import.meta.url);
const textOf = (file: string): string => readFileSync(urlOf(file), 'utf8');

interface CitationFile {
  readonly version: string;
  readonly 'date-released': string;
  readonly references: readonly { readonly title: string }[];
}

// A date stays the text that it is, as readers of the format take it.
const citation = parse(textOf('CITATION.cff')) as CitationFile;

test('CITATION.cff is what the format’s own schema asks for', () => {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const isValid = ajv.compile(JSON.parse(textOf('tools/citation/cff-1.2.0.schema.json')) as object);
  expect([isValid(citation), isValid.errors]).toEqual([true, null]);
  expect(isValid({ ...citation, authors: [] })).toBe(false);
});

test('it names the release that the changelog dates', () => {
  const [, release] = /^## (\d.+)$/mu.exec(textOf('CHANGELOG.md')) ?? [];
  expect(`${citation.version} - ${citation['date-released']}`).toBe(release);
});

test('every published document is among its references, by its printed title', () => {
  const data = readdirSync(urlOf('packages/documents/data')).filter((name) => /^[^.]+\.json$/.test(name));
  const titles = data.map(
    (name) => (JSON.parse(textOf(`packages/documents/data/${name}`)) as { title: string }).title,
  );
  expect(citation.references.map(({ title }) => title)).toEqual(titles);
});
