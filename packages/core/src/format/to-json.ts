import { tableRecords } from '../sheet/table-records.ts';
import type { Table } from '../table/table.ts';
import { sourceLine } from '../table/table-cells.ts';
import { fileJson } from './file-json.ts';
import type { FormatOptions } from './to-text.ts';

/**
 * A table as JSON: a record a row under the columns' ids, null where the document says nothing,
 * with unit, notes and source.
 */
export function toJson(table: Table, { unit, language }: FormatOptions): string {
  const rows = tableRecords(table, { unit, language, rows: 'all' });
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
