import { readdirSync, readFileSync } from 'node:fs';
import type { BudgetDocument } from '@cyberbudget/core';
import { type ImportOptions, type ImportResult, importText } from '@cyberbudget/importer';

const SIDECAR = '.source.json';

/** The folder of this package: sources/ as published, data/ as imported. */
export const HERE: URL = new URL('../', import.meta.url);

/** The publications whose text stands in sources/ beside a sidecar file, by the id of their document: "fy2023-draft". */
export const publications = (folder: URL): readonly string[] =>
  readdirSync(new URL('sources/', folder))
    .filter((name) => name.endsWith(SIDECAR))
    .map((name) => name.slice(0, -SIDECAR.length))
    .sort();

/** Imports a source with what its sidecar file says of it. */
export function importSource(id: string, folder: URL): ImportResult {
  const text = readFileSync(new URL(`sources/${id}.txt`, folder), 'utf8');
  const sidecar = JSON.parse(
    readFileSync(new URL(`sources/${id}${SIDECAR}`, folder), 'utf8'),
  ) as ImportOptions;
  return importText(text, { ...sidecar, file: `${id}.txt` });
}

/**
 * Imports every source.
 * @throws Error where one cannot be read
 */
export const importSources = (folder: URL): readonly BudgetDocument[] =>
  publications(folder).map((id) => {
    const result = importSource(id, folder);
    if (!result.ok) throw new Error(`${id}: ${JSON.stringify(result.problems)}`);
    if (result.document.id !== id) throw new Error(`${id} is the document ${result.document.id}`);
    return result.document;
  });
