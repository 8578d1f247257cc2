import { readFileSync } from 'node:fs';
import { type ImportOptions, type ImportResult, importText } from '@cyberbudget/importer';

const SOURCES = new URL('../sources/', import.meta.url);
const DATA = new URL('../data/', import.meta.url);

/** The publications whose text stands in sources/, by the id of their document. */
export const PUBLICATIONS = ['fy2023-draft'] as const;

/** Where the document of a publication stands. */
export const dataFile = (id: string): URL => new URL(`${id}.json`, DATA);

/** Imports a source with what its sidecar file says of it. */
export function importSource(id: string): ImportResult {
  const text = readFileSync(new URL(`${id}.txt`, SOURCES), 'utf8');
  const sidecar = JSON.parse(readFileSync(new URL(`${id}.source.json`, SOURCES), 'utf8')) as ImportOptions;
  return importText(text, { ...sidecar, file: `${id}.txt` });
}
