import type { BudgetDocument, Library } from '@cyberbudget/core';
import { publishedLibrary } from '@cyberbudget/documents';

let library = publishedLibrary();

/** The documents that the functions answer from. */
export const currentLibrary = (): Library => library;

/**
 * Adds imported documents to the shipped ones; one with the id of a shipped document takes its place. Each call replaces what
 * the last one added. Cells change when Excel calculates them again.
 */
export function setDocuments(imported: readonly BudgetDocument[]): void {
  library = publishedLibrary(imported);
}
