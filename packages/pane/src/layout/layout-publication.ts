import type { TableInsertion } from '../sheet-host/insertion.ts';
import { columnLayouts } from './column-layout.ts';
import type { Layout } from './layout.ts';
import { publicationColumns } from './publication.ts';
import { sheetName } from './sheet-name.ts';

/**
 * The publication form: a heading row and rows of data from the first cell on, nothing above, below
 * or over them.
 */
export function layoutPublication(insertion: TableInsertion): Layout {
  const columns = publicationColumns(insertion.table, insertion);
  const count = columns[0]?.cells.length ?? 0;
  return {
    cells: [
      columns.map(({ heading }) => heading),
      ...Array.from({ length: count }, (_, row) => columns.map(({ cells }) => cells[row] ?? '')),
    ],
    rows: ['header', ...Array.from({ length: count }, () => 'body' as const)],
    columns: columnLayouts(columns),
    table: { row: 0, column: 0, rows: count + 1, columns: columns.length },
    header: 0,
    freeze: { rows: 1, columns: 0 },
    charts: [],
    dataSheet: null,
    sheetName: sheetName(insertion),
  };
}
