import type {
  Beside,
  DocumentTexts,
  ImportedDocument,
  Library,
  TextSource,
  UnreadDocument,
} from '@cyberbudget/core';

/** What functions.js leaves in the page of the shared runtime: see main.ts. */
export interface FunctionsRuntime {
  /** The published documents and those given, indexed. */
  libraryOfFigures(
    imported: readonly ImportedDocument[],
    texts: TextSource,
    unread?: readonly UnreadDocument[],
    beside?: Beside | null,
  ): Library;
  /**
   * Loads the words of a published document's pages and the account of its figures, once for
   * functions and pane.
   */
  loadTexts(document: string): Promise<DocumentTexts>;
  /** Loads what stands beside the documents, once too. */
  loadBeside(): Promise<Beside>;
  /**
   * From now on the functions answer from these documents too, and not where one that cannot be
   * read might answer.
   * @returns whether answers waited for it
   */
  setDocuments(imported: readonly ImportedDocument[], unread: readonly UnreadDocument[]): boolean;
  /** Of the product; a functions.js of before has none. */
  readonly version?: string;
}

/** The global of functions.js, which the page loads before the pane. */
export const functionsRuntime = (): FunctionsRuntime =>
  (globalThis as unknown as { readonly cyberbudget: FunctionsRuntime }).cyberbudget;
