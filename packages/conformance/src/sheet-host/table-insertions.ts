import { createLibrary, TABLE_KINDS, type Table } from '@cyberbudget/core';
import { documents, publishedLibrary } from '@cyberbudget/documents';
import { chartKinds, formsOf } from '@cyberbudget/pane/layout';
import type { TableInsertion } from '@cyberbudget/pane/sheet-host';

const library = publishedLibrary();

/** A table of the published document. */
export function publishedTable(id: string): Table {
  const [index] = library.documents;
  const kind = TABLE_KINDS.find((known) => known.id === id);
  const answer = index === undefined ? undefined : kind?.make(index, library);
  if (answer?.ok !== true) throw new Error(`no table ${id}`);
  return answer.value;
}

/** An insertion of a table, by default the values of 府省庁 at the selected cell. */
export const tableInsertion = (changes: Partial<TableInsertion> = {}): TableInsertion => ({
  table: publishedTable('ministry'),
  unit: '億円',
  language: 'ja',
  form: 'values',
  library,
  charts: [],
  target: { kind: 'selection' },
  name: 'cyberbudget_ministry_2023',
  ...changes,
});

/** What is published, and an edition of another year, to compare with. */
const withAnother = createLibrary([
  ...documents,
  ...documents.map((document) => ({
    ...document,
    id: `${document.id}-before`,
    fiscalYear: document.fiscalYear - 2,
    programs: document.programs.slice(1),
  })),
]);

/** Every form of every table, with the charts that it can have. */
export const everyInsertion = (): readonly { readonly name: string; readonly insertion: TableInsertion }[] =>
  TABLE_KINDS.flatMap(({ id, make, compares }) => {
    const from = compares === true ? withAnother : library;
    const [index] = from.documents.filter(({ document }) => document.id === documents[0]?.id);
    const made = index === undefined ? undefined : make(index, from);
    if (made?.ok !== true) throw new Error(`no table ${id}`);
    const table = made.value;
    return formsOf({ table }).map((form) => ({
      name: `${id} as ${form}`,
      insertion: tableInsertion({
        table,
        form,
        library: from,
        charts: form === 'publication' ? [] : chartKinds(table),
        name: `cyberbudget_${id.replaceAll('-', '_')}`,
      }),
    }));
  });

/** A table of so many rows, as an import of many programs makes it. */
export const longTable = (rows: number): Table => ({
  ...publishedTable('program'),
  id: 'long',
  columns: [
    { id: 'name', title: { ja: '名称', en: 'Name' }, kind: 'text' },
    { id: 'listed', title: { ja: '掲載額', en: 'Listed' }, kind: 'yen' },
  ],
  rows: Array.from({ length: rows }, (_, row) => ({
    kind: 'body' as const,
    cells: [`施策 ${row}`, row * 10_000_000],
  })),
});
