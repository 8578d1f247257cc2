import { readdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Bilingual, BudgetDocument, ImportedDocument, UnreadDocument } from '@cyberbudget/core';
import { readDocument } from '@cyberbudget/core/schema';

/** The documents beside the published ones. */
export interface OwnDocuments {
  readonly imported: readonly ImportedDocument[];
  readonly unread: readonly UnreadDocument[];
}

export type OpenedLibrary =
  | { readonly ok: true; readonly own: OwnDocuments; readonly unused: readonly Bilingual[] }
  | { readonly ok: false; readonly reason: string };

/**
 * The documents of the folders (`*.json`, as `cyberbudget import` writes them). Whatever one file
 * holds, the others answer; what is not used is told with its reason.
 * @param folders paths separated as in PATH; "" for none
 * @param agreed whether those of the folders may take the place of published ones, and answer where
 * no year is named
 */
export function openLibrary(folders: string, agreed: boolean): OpenedLibrary {
  const imported: ImportedDocument[] = [];
  const unused: Bilingual[] = [];
  for (const folder of folders.split(delimiter).filter((path) => path !== '')) {
    try {
      for (const name of readdirSync(folder).sort()) {
        if (!name.endsWith('.json')) continue;
        const read = readDocument(contentOf(join(folder, name)));
        if (!read.ok) unused.push(refusal(name, read));
        else if (isOfAnother(imported, read.document)) unused.push(refusal(name, SAME_ID));
        else imported.push({ document: read.document, agreed });
      }
    } catch (error) {
      return { ok: false, reason: `${folder}: ${error instanceof Error ? error.message : String(error)}` };
    }
  }
  return { ok: true, own: { imported, unread: unreadIn(unused, agreed) }, unused };
}

/**
 * Of two documents of one id nobody can say which is meant: the first is used, and that is told.
 */
const SAME_ID = {
  path: 'id',
  reason: {
    ja: '別の内容の資料がすでに同じIDを使っています',
    en: 'another document already has this id',
  },
};

const isOfAnother = (imported: readonly ImportedDocument[], document: BudgetDocument): boolean =>
  imported.some((one) => one.document.id === document.id && !isDeepStrictEqual(one.document, document));

/**
 * Where imported documents may answer in the place of others, one that cannot be read might have
 * answered anything.
 */
const unreadIn = (unused: readonly Bilingual[], agreed: boolean) =>
  agreed ? unused.map(() => ({ id: null, year: null })) : [];

function contentOf(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

const refusal = (
  name: string,
  { path, reason }: { readonly path: string; readonly reason: Bilingual },
): Bilingual => {
  const where = path === '' ? '' : `${path}: `;
  return {
    ja: `${name} は使っていません（${where}${reason.ja}）。`,
    en: `${name} is not used (${where}${reason.en}).`,
  };
};
