import { readdirSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import type { BudgetDocument, Library } from '@cyberbudget/core';
import { budgetDocumentSchema } from '@cyberbudget/core/schema';
import { publishedLibrary } from '@cyberbudget/documents';
import type { CommandProblem } from '../problem/problem.ts';

export type OpenedLibrary =
  | { readonly ok: true; readonly library: Library }
  | { readonly ok: false; readonly problem: CommandProblem };

/**
 * The shipped documents and those of the folders; a document with the id of a shipped one takes its place.
 * @param folders paths separated as in PATH, relative to `from`; "" for none
 */
export function openLibrary(folders: string, from: string): OpenedLibrary {
  const imported: BudgetDocument[] = [];
  for (const folder of folders.split(delimiter).filter((path) => path !== '')) {
    const path = resolve(from, folder);
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory())
      return { ok: false, problem: { code: 'folder-missing', path } };
    for (const name of readdirSync(path).sort()) {
      if (!name.endsWith('.json')) continue;
      const read = readDocument(join(path, name));
      if (!read.ok) return read;
      imported.push(read.document);
    }
  }
  return { ok: true, library: publishedLibrary(imported) };
}

type ReadDocument =
  | { readonly ok: true; readonly document: BudgetDocument }
  | { readonly ok: false; readonly problem: CommandProblem };

function readDocument(path: string): ReadDocument {
  const content = parseJson(path);
  const checked = budgetDocumentSchema.safeParse(content);
  if (checked.success) return { ok: true, document: checked.data };
  const [issue] = checked.error.issues;
  const where = issue === undefined || issue.path.length === 0 ? 'JSON' : issue.path.join('.');
  return { ok: false, problem: { code: 'not-a-document', path, where } };
}

function parseJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
