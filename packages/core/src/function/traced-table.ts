import type { IndexedDocument } from '../library/indexed-document.ts';
import { type Answer, answer } from '../problem/problem.ts';
import type { Table } from '../table/table.ts';
import { type CellsOptions, tableCells } from '../table/table-cells.ts';
import type { TracedRows } from './traced.ts';

/**
 * The notes under a table that comes with its source: what the document remarks (注), and what does
 * not add up.
 */
const noteRows = ({ notes, columns }: Table, { language }: CellsOptions): string[][] =>
  notes.map((note) => columns.map((_, position) => (position === 0 ? note[language] : '')));

/**
 * A table's cells with what they rest on. @param index the document that was asked for, where the
 * table goes across documents
 */
export const tracedTable = (
  table: Table,
  options: CellsOptions,
  index: IndexedDocument,
): Answer<TracedRows> =>
  answer({
    rows: [...tableCells(table, options), ...(options.headings === 2 ? noteRows(table, options) : [])],
    queries: [],
    documents: [table.document ?? index.document],
    unit: table.columns.some(({ kind }) => kind === 'yen') ? options.unit : null,
    notes: table.notes,
  });
