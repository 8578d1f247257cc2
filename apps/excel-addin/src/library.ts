import { BESIDE, type ImportedDocument, type Library, type UnreadDocument } from '@cyberbudget/core';
import { libraryOfFigures } from '@cyberbudget/documents/figures';
import { besideHere, loadPart, textsHere } from './apart.ts';

/**
 * The documents beside the published ones: those that can be read, and those of which that much is
 * known.
 */
interface OwnDocuments {
  readonly imported: readonly ImportedDocument[];
  readonly unread: readonly UnreadDocument[];
}

const libraryOf = ({ imported, unread }: OwnDocuments): Library =>
  libraryOfFigures(imported, textsHere, unread, besideHere());

let own: OwnDocuments = { imported: [], unread: [] };
let library = libraryOf(own);

/** What the functions answer from; what the pane loaded for itself is there for them too. */
export function currentLibrary(): Library {
  if (cameLater(BESIDE)) library = libraryOf(own);
  return library;
}

/**
 * Adds imported documents to the shipped ones, of which they take the place where a person agreed.
 * Each call replaces what the last one added. Cells change when Excel calculates them again.
 * @param unread documents of the workbook that cannot be read: what they might answer is an error
 * @returns whether answers waited for it: then none was given from other documents
 */
export function setDocuments(
  imported: readonly ImportedDocument[],
  unread: readonly UnreadDocument[] = [],
): boolean {
  own = { imported, unread };
  library = libraryOf(own);
  const isAwaited = arrived !== null;
  arrived?.();
  return isAwaited;
}

/**
 * How long the functions wait for the pane to say which documents the workbook keeps, in
 * milliseconds.
 */
const LONGEST_WAIT = 20_000;

let arrived: (() => void) | null = null;
let arrival: Promise<void> | null = null;

/**
 * Until when an answer has to wait: as long as it is not known which documents the workbook keeps.
 * Null where nothing is to come.
 */
export const documentsToCome = (): Promise<void> | null => arrival;

/**
 * From now on answers wait for the first `setDocuments`. Where none comes, the workbook may keep
 * what nobody could read.
 */
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

/**
 * Brings into the library what an answer lacks. What cannot be loaded stays away: the answer says
 * so.
 */
export async function bringParts(parts: readonly string[]): Promise<void> {
  await Promise.allSettled(parts.map(loadPart));
  // A library that was asked before does not know of what came later; of many cells that waited the
  // first makes a new one.
  if (parts.some(cameLater)) library = libraryOf(own);
}

function cameLater(part: string): boolean {
  if (part === BESIDE) return library.beside === null && besideHere() !== null;
  const lacks = library.documents.some(({ document, texts }) => document.id === part && texts === null);
  return lacks && textsHere(part) !== null;
}
