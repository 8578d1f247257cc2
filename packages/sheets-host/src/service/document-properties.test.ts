import { expect, test } from 'vitest';
import { newMemoryBook } from '../memory/memory-book.ts';
import { documentProperties } from './document-properties.ts';

const KILOBYTE = 'x'.repeat(1024);

test.each([
  ['9 KB in one', { a: KILOBYTE.repeat(9) }],
  [
    '500 KB in all',
    Object.fromEntries(Array.from({ length: 63 }, (_, index) => [`p${index}`, KILOBYTE.repeat(8)])),
  ],
])('more than %s is refused, and nothing of it is kept', (_, added) => {
  const book = newMemoryBook();
  const properties = documentProperties(book.port) as { setProperties(given: object): void };
  expect(() => properties.setProperties(added)).toThrow('quota');
  expect(book.properties.size).toBe(0);
  properties.setProperties({ a: KILOBYTE.repeat(8) });
  expect(book.properties.size).toBe(1);
});
