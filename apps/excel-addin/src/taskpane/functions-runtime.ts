import type { DocumentTexts, ImportedDocument, Library, TextSource, UnreadDocument } from '@cyberbudget/core';

/** What functions.js leaves in the page of the shared runtime: see main.ts. */
export interface FunctionsRuntime {
  /** The published documents and those given, indexed. */
  libraryOfFigures(
    imported: readonly ImportedDocument[],
    texts: TextSource,
    unread?: readonly UnreadDocument[],
  ): Library;
  /** Loads the words of a published document's pages, once for functions and pane. */
  loadTexts(document: string): Promise<DocumentTexts>;
  /** From now on the functions answer from these documents too, and not where one that cannot be read might answer. */
  setDocuments(imported: readonly ImportedDocument[], unread: readonly UnreadDocument[]): void;
}

/** The global of functions.js, which the page loads before the pane. */
export const functionsRuntime = (): FunctionsRuntime =>
  (globalThis as unknown as { readonly cyberbudget: FunctionsRuntime }).cyberbudget;
