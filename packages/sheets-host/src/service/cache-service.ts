import type { ScriptBook } from '../book.ts';

const caches = new WeakMap<ScriptBook, Map<string, string>>();

/**
 * The cache of a person for the script of a book: texts for a while. In this double they stay as
 * long as the book.
 */
export function userCache(book: ScriptBook) {
  const kept = caches.get(book) ?? new Map<string, string>();
  caches.set(book, kept);
  return {
    get: (key: string): string | null => kept.get(key) ?? null,
    put: (key: string, value: string): void => void kept.set(key, value),
  };
}
