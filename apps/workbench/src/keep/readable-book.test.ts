import { expect, test } from 'vitest';
import { readableBook } from './readable-book.ts';

const sheet = { id: 's', cellData: {} };
const good = {
  workbook: { id: 'a', sheets: { s: sheet }, sheetOrder: ['s'] },
  records: { tables: [{ id: 't' }] },
};

test('a book is read as it was kept', () => {
  expect(readableBook(good)).toBe(good);
});

test.each<readonly [string, unknown]>([
  ['nothing', undefined],
  ['a text', 'not a book'],
  ['a number', 7],
  ['another form', { version: 9, pages: [] }],
  ['a form without records', { workbook: good.workbook }],
  ['an order that names no sheet of it', { ...good, workbook: { ...good.workbook, sheetOrder: ['x'] } }],
  ['no sheet at all', { ...good, workbook: { id: 'a', sheets: {}, sheetOrder: [] } }],
  ['records without an id', { ...good, records: { tables: [{ name: 't' }] } }],
])('%s is no book', (_name, kept) => {
  expect(readableBook(kept)).toBeNull();
});
