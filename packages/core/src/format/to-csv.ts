import { fileText } from '../name/unprinted.ts';
import type { Table } from '../table/table.ts';
import { tableCells } from '../table/table-cells.ts';
import type { FormatOptions } from './to-text.ts';

/**
 * Text that a spreadsheet would take for a formula gets an apostrophe in front, the form that Excel and Sheets show as text.
 * What no file can hold has gone before: an escape character in front of "=" hides nothing.
 */
export function neutralized(given: string): string {
  const text = fileText(given);
  return /^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
}

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const csvCell = (cell: string | number): string =>
  typeof cell === 'number' ? String(cell) : quoted(neutralized(cell));

/** A table as CSV (RFC 4180, CRLF): one heading row, full precision, no notes. No byte order mark: whoever writes the file adds it. */
export const toCsv = (table: Table, { unit, language }: FormatOptions): string =>
  tableCells(table, { unit, language, headings: 1 })
    .map((row) => `${row.map(csvCell).join(',')}\r\n`)
    .join('');
