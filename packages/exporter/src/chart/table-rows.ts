import {
  type Answer,
  answer,
  cellNumber,
  cellText,
  type IndexedDocument,
  type Library,
  makeTable,
  type Row,
  type Table,
} from '@cyberbudget/core';
import type { ChartOptions } from './chart-options.ts';

/** A row of a table for a chart: its label, and its amounts in yen by the column's id. */
export interface ChartRow {
  readonly kind: Row['kind'];
  readonly label: string;
  readonly amounts: Readonly<Record<string, number | null>>;
}

/** The rows of a table of the core. */
export function tableRows(
  kind: 'ministry' | 'field',
  index: IndexedDocument,
  library: Library,
  { language }: ChartOptions,
): Answer<{ readonly table: Table; readonly rows: readonly ChartRow[] }> {
  const made = makeTable(kind, index, library);
  if (!made.ok) return made;
  const { columns, rows } = made.value;
  return answer({
    table: made.value,
    rows: rows.map(({ kind: row, cells }) => ({
      kind: row,
      label: cellText(cells[0] ?? null, language),
      amounts: Object.fromEntries(
        columns.flatMap(({ id, kind: quantity }, across) =>
          quantity === 'yen' ? [[id, cellNumber(cells[across] ?? null)]] : [],
        ),
      ),
    })),
  });
}
