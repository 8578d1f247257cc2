import { readdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { BudgetDocument, Library } from '@cyberbudget/core';
import { readDocument as readContent } from '@cyberbudget/core/schema';
import { publishedLibrary } from '@cyberbudget/documents';

export type OpenedLibrary =
  | { readonly ok: true; readonly library: Library }
  | { readonly ok: false; readonly reason: string };

/**
 * The published documents and those of the folders (`*.json`, as `cyberbudget import` writes them).
 * @param folders paths separated as in PATH; "" for none
 */
export function openLibrary(folders: string): OpenedLibrary {
  const imported: BudgetDocument[] = [];
  for (const folder of folders.split(delimiter).filter((path) => path !== '')) {
    try {
      for (const name of readdirSync(folder).sort()) {
        if (name.endsWith('.json')) imported.push(readDocument(join(folder, name)));
      }
    } catch (error) {
      return { ok: false, reason: `${folder}: ${error instanceof Error ? error.message : String(error)}` };
    }
  }
  return { ok: true, library: publishedLibrary(imported) };
}

function readDocument(path: string): BudgetDocument {
  const read = readContent(JSON.parse(readFileSync(path, 'utf8')));
  if (!read.ok) throw new Error(`${path} is not a cyberbudget document (${read.path}: ${read.reason.en})`);
  return read.document;
}
