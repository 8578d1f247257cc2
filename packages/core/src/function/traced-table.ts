import type { IndexedDocument } from '../library/indexed-document.ts';
import { type Answer, answer } from '../problem/problem.ts';
import type { Table } from '../table/table.ts';
import { type CellsOptions, tableCells } from '../table/table-cells.ts';
import type { TracedRows } from './traced.ts';

/** A table's cells with what they rest on. @param index the document that was asked for, where the table goes across documents */
export const tracedTable = (
  table: Table,
  options: CellsOptions,
  index: IndexedDocument,
): Answer<TracedRows> =>
  answer({
    rows: tableCells(table, options),
    queries: [],
    documents: [table.document ?? index.document],
    unit: table.columns.some(({ kind }) => kind === 'yen') ? options.unit : null,
    notes: table.notes,
  });
