import type { ImportedDocument, Library, UnreadDocument } from '@cyberbudget/core';
import { libraryOfFigures } from '@cyberbudget/documents/figures';
import { loadTexts, textsHere } from './texts.ts';

/** The documents beside the published ones: those that can be read, and those of which that much is known. */
interface OwnDocuments {
  readonly imported: readonly ImportedDocument[];
  readonly unread: readonly UnreadDocument[];
}

const libraryOf = ({ imported, unread }: OwnDocuments): Library =>
  libraryOfFigures(imported, textsHere, unread);

let own: OwnDocuments = { imported: [], unread: [] };
let library = libraryOf(own);

/** The documents that the functions answer from. */
export const currentLibrary = (): Library => library;

/**
 * Adds imported documents to the shipped ones, of which they take the place where a person agreed. Each call replaces what
 * the last one added. Cells change when Excel calculates them again.
 * @param unread documents of the workbook that cannot be read: what they might answer is an error
 */
export function setDocuments(
  imported: readonly ImportedDocument[],
  unread: readonly UnreadDocument[] = [],
): void {
  own = { imported, unread };
  library = libraryOf(own);
  arrived?.();
}

/** How long the functions wait for the pane to say which documents the workbook keeps, in milliseconds. */
const LONGEST_WAIT = 20_000;

let arrived: (() => void) | null = null;
let arrival: Promise<void> | null = null;

/** Until when an answer has to wait: as long as it is not known which documents the workbook keeps. Null where nothing is to come. */
export const documentsToCome = (): Promise<void> | null => arrival;

/** From now on answers wait for the first `setDocuments`. Where none comes, the workbook may keep what nobody could read. */
export function awaitDocuments(): void {
  arrival = new Promise((resolve) => {
    const limit = setTimeout(() => setDocuments([], [{ id: null, year: null }]), LONGEST_WAIT);
    arrived = () => {
      clearTimeout(limit);
      arrived = null;
      arrival = null;
      resolve();
    };
  });
}

/** Brings the texts of documents into the library. What cannot be loaded stays away: a search in it says so. */
export async function bringTexts(documents: readonly string[]): Promise<void> {
  await Promise.allSettled(documents.map(loadTexts));
  // A library that was asked before does not know of texts that came later; of many cells that waited the first makes a new one.
  const lacks = documents.filter((id) =>
    library.documents.some((index) => index.document.id === id && index.texts === null),
  );
  if (lacks.some((id) => textsHere(id) !== null)) library = libraryOf(own);
}
