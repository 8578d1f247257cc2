import { fileText, neutralized } from '@cyberbudget/core';

function quoted(given: string): string {
  const text = fileText(given);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Records as CSV (RFC 4180, CRLF). null is an empty cell. */
export const csv = (rows: readonly (readonly (string | number | null)[])[]): string =>
  rows.map((row) => `${row.map((cell) => quoted(cell === null ? '' : String(cell))).join(',')}\r\n`).join('');

/** A cell for a spreadsheet: text that it would take for a formula is shown as text. Numbers stay numbers. */
export const safeCell = (cell: string | number | null): string | number | null =>
  typeof cell === 'string' ? neutralized(cell) : cell;
