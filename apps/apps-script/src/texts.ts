import type { DocumentTexts } from '@cyberbudget/core';

/**
 * The texts of the published documents as JSON: the build puts a literal here (publish/bundle.ts).
 */
declare const PUBLISHED_TEXTS: string;

let read: Readonly<Record<string, DocumentTexts>> | null = null;

/**
 * The words of a published document's pages. Sheets starts the script anew for every cell, and few
 * cells ask for them: they are a text within this function, which V8 passes over until a search
 * calls it.
 */
export function publishedTexts(document: string): DocumentTexts | null {
  read ??= JSON.parse(PUBLISHED_TEXTS) as Readonly<Record<string, DocumentTexts>>;
  return read[document] ?? null;
}
