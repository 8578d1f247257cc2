import { readdirSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { BudgetDocument, ImportedDocument, Library } from '@cyberbudget/core';
import { readDocument as readContent } from '@cyberbudget/core/schema';
import { publishedLibrary } from '@cyberbudget/documents';
import { failure, ownReason } from '../file/failure.ts';
import type { CommandProblem } from '../problem/problem.ts';

export type OpenedLibrary =
  | { readonly ok: true; readonly library: Library }
  | { readonly ok: false; readonly problem: CommandProblem };

/**
 * The shipped documents and those of the folders.
 * @param folders paths separated as in PATH, relative to `from`; "" for none
 * @param agreed whether those of the folders may take the place of shipped ones, and answer where
 * no year is named
 */
export function openLibrary(folders: string, from: string, agreed: boolean): OpenedLibrary {
  const imported: ImportedDocument[] = [];
  for (const folder of folders.split(delimiter).filter((path) => path !== '')) {
    const path = resolve(from, folder);
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory())
      return { ok: false, problem: { code: 'folder-missing', path } };
    const names = jsonNames(path);
    if (!Array.isArray(names)) return { ok: false, problem: names };
    for (const name of names) {
      const read = readDocument(join(path, name));
      if (!read.ok) return read;
      const other = imported.find(({ document }) => document.id === read.document.id);
      if (other !== undefined && !isDeepStrictEqual(other.document, read.document))
        return { ok: false, problem: sameId(join(path, name), read.document.id) };
      imported.push({ document: read.document, agreed });
    }
  }
  return { ok: true, library: publishedLibrary(imported) };
}

/** Of two documents of one id nobody can say which is meant. */
const sameId = (path: string, id: string): CommandProblem => ({
  code: 'not-a-document',
  ...{ path, where: 'id' },
  reason: {
    ja: `別の内容の資料がすでに同じID「${id}」を使っています`,
    en: `another document already has the id "${id}"`,
  },
});

/** The JSON files of a folder in a fixed order, or why the folder cannot be read. */
function jsonNames(path: string): string[] | CommandProblem {
  try {
    return readdirSync(path)
      .filter((name) => name.endsWith('.json'))
      .sort();
  } catch (error) {
    return { code: 'cannot-read', path, why: failure(error) };
  }
}

type ReadDocument =
  | { readonly ok: true; readonly document: BudgetDocument }
  | { readonly ok: false; readonly problem: CommandProblem };

function readDocument(path: string): ReadDocument {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() === false)
    return { ok: false, problem: { code: 'cannot-read', path, why: ownReason('not-regular') } };
  const content = parseJson(path);
  const read = readContent(content);
  if (read.ok) return read;
  const where = read.path === '' ? 'JSON' : read.path;
  return { ok: false, problem: { code: 'not-a-document', path, where, reason: read.reason } };
}

function parseJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
