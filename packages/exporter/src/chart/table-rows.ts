import {
  type Answer,
  answer,
  type IndexedDocument,
  type Library,
  type Row,
  type Table,
  tableKindByName,
} from '@cyberbudget/core';
import { type ChartOptions, named } from './chart-options.ts';

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
  options: ChartOptions,
): Answer<{ readonly table: Table; readonly rows: readonly ChartRow[] }> {
  const made = tableKindByName(kind)?.make(index, library);
  if (made?.ok !== true) return made ?? { ok: false, problem: { code: 'no-document' } };
  const { columns, rows } = made.value;
  return answer({
    table: made.value,
    rows: rows.map(({ kind: row, cells }) => ({
      kind: row,
      label: labelOf(cells[0] ?? null, options),
      amounts: Object.fromEntries(
        columns.flatMap(({ id, kind: quantity }, across) => {
          const cell = cells[across];
          return quantity === 'yen' ? [[id, typeof cell === 'number' ? cell : null]] : [];
        }),
      ),
    })),
  });
}

const labelOf = (cell: Row['cells'][number], options: ChartOptions): string =>
  typeof cell === 'object' && cell !== null ? named(cell, options) : String(cell ?? '');
