const database = 'cyberbudget-workbench';
const store = 'books';

/**
 * How long the storage may take: one that is blocked by another tab or by the browser never
 * answers.
 */
const patience = 5_000;

/**
 * One transaction over what this browser keeps for the page. It is over when the browser says that
 * all of it is written.
 * @returns what `use` gives, once the transaction is complete
 * @throws where the browser keeps nothing for this page, or does not answer within 5 s
 */
export function inStore<T>(use: (books: IDBObjectStore) => Promise<T>): Promise<T> {
  return Promise.race([transact(use), noAnswer()]);
}

async function transact<T>(use: (books: IDBObjectStore) => Promise<T>): Promise<T> {
  const connection = await connect();
  try {
    const transaction = connection.transaction(store, 'readwrite');
    const complete = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('The transaction was aborted.'));
    });
    const [result] = await Promise.all([use(transaction.objectStore(store)), complete]);
    return result;
  } finally {
    connection.close();
  }
}

/**
 * The database as it is, also one of a newer build; the store is added where another build has none
 * of this name.
 */
async function connect(version?: number): Promise<IDBDatabase> {
  const opening = indexedDB.open(database, version);
  opening.onupgradeneeded = () => {
    if (!opening.result.objectStoreNames.contains(store)) opening.result.createObjectStore(store);
  };
  const connection = await settled(opening);
  if (connection.objectStoreNames.contains(store)) return connection;
  connection.close();
  return connect(connection.version + 1);
}

const noAnswer = (): Promise<never> =>
  new Promise((_, reject) =>
    setTimeout(() => reject(new Error('The storage of the browser does not answer.')), patience),
  );

/** What a request gives. */
export function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
