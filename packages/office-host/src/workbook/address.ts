import { type Area, onSheet, SHEET_COLUMNS, SHEET_ROWS } from './area.ts';

/** The block of an A1 address, without its sheet. */
export type Block = Omit<Area, 'sheet'>;

/** What an address says: the sheet's name where it names one, and the block. */
export interface Address {
  readonly sheetName: string | null;
  readonly block: Block;
}

/**
 * Reads "B2", "$A$1:C3", "A:C", "2:5" and "'表 1'!B2:C3", in upper or lower case.
 * @returns null for anything else, and for cells outside a sheet.
 */
export function parseAddress(text: string): Address | null {
  const { sheetName, rest } = splitSheet(text.trim());
  const block = parseBlock(rest.replaceAll('$', ''));
  return block && onSheet({ sheet: '', ...block }) ? { sheetName, block } : null;
}

/** Writes an area as Excel does: "Sheet1!A1:B2", "'FY 2023'!A1", "Sheet1!A:C". */
export function formatAddress(sheetName: string, block: Block): string {
  return `${quoteSheetName(sheetName)}!${formatBlock(block)}`;
}

/** "A1:B2" of a block; whole columns "A:C", whole rows "2:5". */
export function formatBlock({ row, column, rows, columns }: Block): string {
  const lastRow = row + rows;
  const lastColumn = columnName(column + columns - 1);
  if (rows === SHEET_ROWS) return `${columnName(column)}:${lastColumn}`;
  if (columns === SHEET_COLUMNS) return `${row + 1}:${lastRow}`;
  const first = `${columnName(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${lastColumn}${lastRow}`;
}

/** 0 is A, 25 is Z, 26 is AA. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** A sheet's name as a formula needs it: in quotes unless it is a plain word. */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && parseBlock(name) === null;
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

function splitSheet(text: string): { sheetName: string | null; rest: string } {
  const mark = text.lastIndexOf('!');
  if (mark < 0) return { sheetName: null, rest: text };
  const name = text.slice(0, mark);
  const quoted = name.length > 1 && name.startsWith("'") && name.endsWith("'");
  return { sheetName: quoted ? name.slice(1, -1).replaceAll("''", "'") : name, rest: text.slice(mark + 1) };
}

function parseBlock(text: string): Block | null {
  const [first = '', last = first, more] = text.split(':');
  if (more !== undefined) return null;
  const from = parseCorner(first);
  const to = parseCorner(last);
  if (!from || !to || (from.row === null) !== (to.row === null)) return null;
  if ((from.column === null) !== (to.column === null)) return null;
  if ((from.row === null || from.column === null) && !text.includes(':')) return null;
  const row = Math.min(from.row ?? 0, to.row ?? 0);
  const column = Math.min(from.column ?? 0, to.column ?? 0);
  return {
    row,
    column,
    rows: from.row === null ? SHEET_ROWS : Math.max(from.row, to.row ?? 0) - row + 1,
    columns: from.column === null ? SHEET_COLUMNS : Math.max(from.column, to.column ?? 0) - column + 1,
  };
}

function parseCorner(text: string): { row: number | null; column: number | null } | null {
  const match = /^([a-z]{0,3})(\d{0,7})$/i.exec(text);
  if (!match || text === '') return null;
  const [, letters = '', digits = ''] = match;
  return {
    row: digits === '' ? null : Number(digits) - 1,
    column: letters === '' ? null : columnIndex(letters.toUpperCase()),
  };
}

function columnIndex(letters: string): number {
  return [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
