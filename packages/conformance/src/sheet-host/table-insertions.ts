import { TABLE_KINDS, type Table } from '@cyberbudget/core';
import { publishedLibrary } from '@cyberbudget/documents';
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
