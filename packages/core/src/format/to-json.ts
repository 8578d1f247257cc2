import type { Table, TableCell } from '../table/table.ts';
import { sourceLine, unitCell } from '../table/table-cells.ts';
import { fileJson } from './file-json.ts';
import type { FormatOptions } from './to-text.ts';

/** A table as JSON: a record a row under the columns' ids, null where the document says nothing, with unit, notes and source. */
export function toJson(table: Table, { unit, language }: FormatOptions): string {
  const value = (cell: TableCell, position: number): string | number | null => {
    const column = table.columns[position];
    return cell === null || column === undefined ? null : unitCell(cell, column, unit, language);
  };
  const rows = table.rows.map(({ kind, cells }) => ({
    kind,
    ...Object.fromEntries(
      table.columns.map(({ id }, position) => [id, value(cells[position] ?? null, position)]),
    ),
  }));
  const columns = table.columns.map(({ id, title, kind }) => ({ id, title: title[language], kind }));
  const notes = table.notes.map((note) => note[language]);
  const content = {
    table: table.id,
    title: table.title[language],
    document: table.document?.id ?? null,
    unit,
    source: sourceLine(table, unit, language),
    columns,
    rows,
    notes,
  };
  return fileJson(content);
}
