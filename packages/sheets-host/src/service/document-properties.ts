import type { ScriptBook } from '../book.ts';

const MOST_OF_ONE = 9 * 1024;
const MOST_OF_ALL = 500 * 1024;

/** The properties of the document, with Google's limits: 9 KB each, 500 KB together. */
export function documentProperties(book: ScriptBook): object {
  return {
    getKeys: () => Object.keys(book.properties()),
    getProperty: (key: string) => book.properties()[key] ?? null,
    setProperties: (added: Readonly<Record<string, string>>) => {
      const sizes = Object.entries({ ...book.properties(), ...added }).map(([key, value]) =>
        bytes(key + value),
      );
      if (Math.max(0, ...sizes) > MOST_OF_ONE || sizes.reduce((sum, size) => sum + size, 0) > MOST_OF_ALL)
        throw new Error('You have exceeded the property storage quota.');
      for (const [key, value] of Object.entries(added)) book.setProperty(key, value);
    },
    deleteProperty: (key: string) => book.deleteProperty(key),
  };
}

const bytes = (text: string): number => new TextEncoder().encode(text).length;
