import { generateRandomId } from '@univerjs/core';
import type { SavedBook } from '../sheet/open-sheet.ts';
import { readableBook } from './readable-book.ts';
import { inStore, settled } from './store.ts';

const key = 'book-1';
const aside = 'aside-';
const ASIDES = IDBKeyRange.bound(aside, `${aside}\uffff`);

/**
 * Which writing of the book this is; undefined where none is kept. Books of older builds have none.
 */
export type Edition = string | undefined;

/** What this browser keeps for the page. */
export interface Kept {
  /** The book of the last visit; null where there is none that can be opened. */
  readonly book: SavedBook | null;
  readonly edition: Edition;
  /**
   * Whatever else was kept and is no book that this build opens: set aside, or of another build.
   */
  readonly others: readonly unknown[];
}

interface KeptBook extends SavedBook {
  readonly edition?: string;
}

/**
 * Reads what this browser keeps. What stands in the book's place and is none is set aside: the next
 * change must not write over it.
 * @throws where the browser keeps nothing for this page, or does not answer
 */
export async function readKept(): Promise<Kept> {
  return inStore(async (books) => {
    const found: unknown = await settled(books.get(key));
    const book = readableBook(found);
    if (found !== undefined && book === null) await putAside(books, found);
    const keys = await settled(books.getAllKeys());
    const others = await Promise.all(
      keys.filter((other) => other !== key).map((other) => settled(books.get(other))),
    );
    return { book, edition: book === null ? undefined : editionOf(found), others };
  });
}

/** Takes the kept book out of its place, for it could not be opened. It stays with what is kept. */
export async function setBookAside(): Promise<void> {
  await inStore(async (books) => {
    const found: unknown = await settled(books.get(key));
    if (found !== undefined) await putAside(books, found);
  });
}

/**
 * Puts a book that was set aside back into its place, to try it again; what stands there now is set
 * aside.
 */
export async function tryAgain(): Promise<void> {
  await inStore(async (books) => {
    const asides = await settled(books.getAllKeys(ASIDES));
    const found: unknown[] = await settled(books.getAll(ASIDES));
    const at = found.findIndex((other) => readableBook(other) !== null);
    const name = asides[at];
    if (name === undefined) return;
    const now: unknown = await settled(books.get(key));
    if (now !== undefined) await putAside(books, now);
    await settled(books.put(found[at], key));
    await settled(books.delete(name));
  });
}

/** Deletes what was set aside. */
export async function forgetOthers(): Promise<void> {
  await inStore((books) => settled(books.delete(ASIDES)));
}

/**
 * Keeps a book in this browser as an edition of its own, in place of one that this tab knows.
 * @returns false where another tab has kept one meanwhile: then nothing is written
 */
export async function keepBook(
  book: SavedBook,
  edition: string,
  known: readonly Edition[],
): Promise<boolean> {
  return inStore(async (books) => {
    if (!known.includes(editionOf(await settled(books.get(key))))) return false;
    await settled(books.put({ ...book, edition } satisfies KeptBook, key));
    return true;
  });
}

/** The edition that is kept now. */
export const keptEdition = (): Promise<Edition> =>
  inStore(async (books) => editionOf(await settled(books.get(key))));

/** Forgets the kept book: the next visit begins with the sample. */
export async function forgetBook(): Promise<void> {
  await inStore((books) => settled(books.delete(key)));
}

async function putAside(books: IDBObjectStore, found: unknown): Promise<void> {
  await settled(books.put(found, `${aside}${generateRandomId()}`));
  await settled(books.delete(key));
}

const editionOf = (kept: unknown): Edition => (kept as KeptBook | undefined)?.edition;
