import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { BudgetDocument, Correction } from '@cyberbudget/core';
import { readCorrections } from '@cyberbudget/core/schema';
import { type ImportOptions, type ImportResult, importBytes } from '@cyberbudget/importer';

const SIDECAR = '.source.json';
/** How a publication is kept: as its text, or as the PDF itself. */
export const KINDS = ['txt', 'pdf'] as const;

/** The folder of this package: sources/ as published, data/ as imported. */
export const HERE: URL = new URL('../', import.meta.url);

/**
 * The publications that stand in sources/ beside a sidecar file, by the id of their document:
 * "fy2023-draft".
 */
export const publications = (folder: URL): readonly string[] =>
  readdirSync(new URL('sources/', folder))
    .filter((name) => name.endsWith(SIDECAR))
    .map((name) => name.slice(0, -SIDECAR.length))
    .sort();

/** The files that belong to a publication. */
export const sidecarFile = (id: string, folder: URL): URL => new URL(`sources/${id}${SIDECAR}`, folder);
export const correctionFile = (id: string, folder: URL): URL =>
  new URL(`sources/${id}.corrections.json`, folder);

/** The publication itself, where it stands in sources/. */
export const sourceFile = (id: string, folder: URL): URL | null =>
  KINDS.map((kind) => new URL(`sources/${id}.${kind}`, folder)).find((file) => existsSync(file)) ?? null;

/**
 * What a person corrected in a publication; nothing where there is no such file.
 * @throws Error where the file holds no corrections
 */
export function readCorrectionFile(file: URL): readonly Correction[] {
  if (!existsSync(file)) return [];
  const read = readCorrections(JSON.parse(readFileSync(file, 'utf8')));
  if (!read.ok) throw new Error(`${file.pathname}: no corrections, at ${read.path || 'the top'}`);
  return read.corrections;
}

/**
 * Imports a source with what its sidecar file says of it and what a person corrected in it.
 * @throws Error where there is no such source
 */
export async function importSource(id: string, folder: URL): Promise<ImportResult> {
  const file = sourceFile(id, folder);
  if (file === null) throw new Error(`sources/ has no ${id}.txt and no ${id}.pdf`);
  const about = JSON.parse(readFileSync(sidecarFile(id, folder), 'utf8')) as ImportOptions;
  return importBytes(readFileSync(file), {
    ...about,
    file: file.pathname.split('/').at(-1) ?? id,
    corrections: readCorrectionFile(correctionFile(id, folder)),
  });
}

/**
 * Imports every source.
 * @throws Error where one cannot be read
 */
export async function importSources(folder: URL): Promise<readonly BudgetDocument[]> {
  const documents: BudgetDocument[] = [];
  for (const id of publications(folder)) {
    const result = await importSource(id, folder);
    if (!result.ok) throw new Error(`${id}: ${JSON.stringify(result.problems)}`);
    if (result.document.id !== id) throw new Error(`${id} is the document ${result.document.id}`);
    documents.push(result.document);
  }
  return documents;
}
