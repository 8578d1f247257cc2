import { fileText } from '../name/unprinted.ts';
import type { Table } from '../table/table.ts';
import { tableCells } from '../table/table-cells.ts';
import type { FormatOptions } from './to-text.ts';

/**
 * A sign that begins a formula, behind whatever blanks and characters that print nothing a
 * spreadsheet passes over.
 */
const FORMULA = /^(?:[\s\p{Default_Ignorable_Code_Point}]*[=+\-@＝＋－＠]|[\t\r])/u;

/**
 * Text that a spreadsheet would take for a formula gets an apostrophe in front, the form that Excel
 * and Sheets show as text. What no file can hold has gone before: an escape character in front of
 * "=" hides nothing.
 */
export function neutralized(given: string): string {
  const text = fileText(given);
  return FORMULA.test(text) ? `'${text}` : text;
}

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * Rows as CSV (RFC 4180, CRLF); null is an empty cell. No byte order mark: whoever writes the file
 * adds it.
 */
export const csvText = (rows: readonly (readonly (string | number | null)[])[]): string =>
  rows.map((row) => `${row.map((cell) => quoted(fileText(String(cell ?? '')))).join(',')}\r\n`).join('');

/**
 * A cell for a spreadsheet: text that it would take for a formula is shown as text. Numbers stay
 * numbers.
 */
export const safeCell = <T extends string | number | null>(cell: T): T | string =>
  typeof cell === 'string' ? neutralized(cell) : cell;

/** A table as CSV for a spreadsheet: one heading row, full precision, no notes. */
export const toCsv = (table: Table, { unit, language }: FormatOptions): string =>
  csvText(tableCells(table, { unit, language, headings: 1 }).map((row) => row.map(safeCell)));
