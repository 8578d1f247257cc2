import type { Unit } from '../amount/unit.ts';
import type { Language } from '../problem/problem.ts';
import type { Row, Table } from '../table/table.ts';
import { unitCell } from '../table/table-cells.ts';

/** How a table is turned into records. */
export interface RecordOptions {
  /**
   * body: what is counted once; all: with the rows 掲載計, 非掲載 and 公表総額, which repeat it.
   */
  readonly rows: 'body' | 'all';
  readonly unit: Unit;
  readonly language: Language;
}

/**
 * A row of a table under the ids of its columns, null where the document says nothing; kind says
 * what the row is.
 */
export type TableRecord = { readonly kind: Row['kind'] } & Readonly<Record<string, string | number | null>>;

/**
 * A table as records for a program: a notebook that groups the rows of 'body' adds every ministry
 * and field up once.
 * @returns amounts in the unit, shares as fractions, names in the language
 */
export function tableRecords({ columns, rows }: Table, options: RecordOptions): TableRecord[] {
  const { unit, language } = options;
  return rows
    .filter(({ kind }) => options.rows === 'all' || kind === 'body')
    .map(({ kind, cells }) => ({
      kind,
      ...Object.fromEntries(
        columns.map((column, position) => {
          const cell = cells[position] ?? null;
          return [column.id, cell === null ? null : unitCell(cell, column, unit, language)];
        }),
      ),
    }));
}
