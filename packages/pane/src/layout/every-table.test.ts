import { TABLE_KINDS } from '@cyberbudget/core';
import { publishedLibrary } from '@cyberbudget/documents';
import { expect, test } from 'vitest';
import { formsOf, layoutInsertion } from './layout-insertion.ts';

const library = publishedLibrary();
const [index] = library.documents;
if (index === undefined) throw new Error('no document');

/** Every table that becomes one of the application's: what one formula fills does not. */
const CASES = TABLE_KINDS.flatMap(({ id, make }) => {
  const made = make(index, library);
  if (!made.ok) return [];
  return formsOf({ table: made.value })
    .filter((form) => form !== 'live')
    .flatMap((form) =>
      (['ja', 'en'] as const).map((language) => ({ id, form, language, table: made.value })),
    );
});

test('there are such tables', () => expect(CASES.length).toBeGreaterThan(30));

const layoutOf = ({ table, form, language }: (typeof CASES)[number]) =>
  layoutInsertion({
    ...{ table, form, language, library, unit: '億円', charts: [], name: 't' },
    target: { kind: 'selection' },
  });

// Excel would rename a heading that is there twice, and the table would be known no more.
test.each(CASES)('$id as $form ($language): no heading twice, none empty', (one) => {
  const { cells, header } = layoutOf(one);
  const headings = (cells[header] ?? []).map((heading) => String(heading).toLowerCase());
  expect(headings.length).toBeGreaterThan(1);
  expect(headings.filter((heading, at) => heading === '' || headings.indexOf(heading) !== at)).toEqual([]);
});

// A character takes some seven pixels, and a phone has 390 of them.
test.each(CASES)('$id as $form ($language): what stays in sight leaves room on a phone', (one) => {
  const { columns, freeze } = layoutOf(one);
  const kept = columns.slice(0, freeze.columns).reduce((sum, { width }) => sum + width, 0);
  expect(kept).toBeLessThanOrEqual(36);
});
