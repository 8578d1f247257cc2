import { TABLE_KINDS } from '@cyberbudget/core';
import { publishedLibrary } from '@cyberbudget/documents';
import { expect, test } from 'vitest';
import { formsOf, layoutInsertion } from '../layout/layout-insertion.ts';

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

// Excel would rename a heading that is there twice, and the table would be known no more.
test.each(CASES)('$id as $form ($language): no heading twice, none empty', ({ table, form, language }) => {
  const { cells, header } = layoutInsertion({
    ...{ table, form, language, library, unit: '億円', charts: [], name: 't' },
    target: { kind: 'selection' },
  });
  const headings = (cells[header] ?? []).map((heading) => String(heading).toLowerCase());
  expect(headings.length).toBeGreaterThan(1);
  expect(headings.filter((heading, at) => heading === '' || headings.indexOf(heading) !== at)).toEqual([]);
});
