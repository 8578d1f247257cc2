import type { BudgetDocument, Library } from '@cyberbudget/core';
import { libraryOfFigures } from '@cyberbudget/documents/figures';
import { loadTexts, textsHere } from './texts.ts';

let imported: readonly BudgetDocument[] = [];
let library = libraryOfFigures(imported, textsHere);

/** The documents that the functions answer from. */
export const currentLibrary = (): Library => library;

/**
 * Adds imported documents to the shipped ones; one with the id of a shipped document takes its place. Each call replaces what
 * the last one added. Cells change when Excel calculates them again.
 */
export function setDocuments(documents: readonly BudgetDocument[]): void {
  imported = documents;
  library = libraryOfFigures(imported, textsHere);
}

/** Brings the texts of documents into the library. What cannot be loaded stays away: a search in it says so. */
export async function bringTexts(documents: readonly string[]): Promise<void> {
  await Promise.allSettled(documents.map(loadTexts));
  // A library that was asked before does not know of texts that came later; of many cells that waited the first makes a new one.
  const lacks = documents.filter((id) =>
    library.documents.some((index) => index.document.id === id && index.texts === null),
  );
  if (lacks.some((id) => textsHere(id) !== null)) setDocuments(imported);
}
