import type { SavedBook } from '../sheet/open-sheet.ts';

const database = 'cyberbudget-workbench';
const store = 'books';
// A book of another form is left alone, and the sample opens.
const key = 'book-1';

/** The book that this browser keeps; undefined where there is none, or where the browser keeps nothing for this page. */
export async function keptBook(): Promise<SavedBook | undefined> {
  return inStore('readonly', (books) => books.get(key)).catch(() => undefined) as Promise<
    SavedBook | undefined
  >;
}

/** Keeps a book in this browser, in place of the one before. */
export async function keepBook(book: SavedBook): Promise<void> {
  await inStore('readwrite', (books) => books.put(book, key));
}

/** Forgets the kept book: the next visit begins with the sample. */
export async function forgetBook(): Promise<void> {
  await inStore('readwrite', (books) => books.delete(key));
}

async function inStore<T>(
  mode: IDBTransactionMode,
  use: (books: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const opening = indexedDB.open(database, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(store);
  const connection = await settled(opening);
  try {
    return await settled(use(connection.transaction(store, mode).objectStore(store)));
  } finally {
    connection.close();
  }
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
