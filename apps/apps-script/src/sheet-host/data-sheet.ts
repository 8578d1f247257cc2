import { rangeOf, unusedSheetName } from './find-target.ts';
import { pixelsOf } from './format-table.ts';
import { addSheet } from './own-sheet.ts';
import { grow, type Undo } from './rollback.ts';
import type { TypedCell, TypedDataSheet } from './server-api.ts';

/**
 * A sheet with the same figures serves again; one of that name with anything else on it is left
 * alone.
 */
export function chooseDataSheet(sheet: TypedDataSheet): {
  readonly sheet: TypedDataSheet;
  readonly isNew: boolean;
} {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const wanted = JSON.stringify(sheet.cells.map((row) => row.map(shown)));
  const same = book
    .getSheets()
    .find((other) => other.getName().startsWith(sheet.name) && JSON.stringify(contents(other)) === wanted);
  return same === undefined
    ? { sheet: { ...sheet, name: unusedSheetName(sheet.name) }, isNew: true }
    : { sheet: { ...sheet, name: same.getName() }, isNew: false };
}

const contents = (sheet: GoogleAppsScript.Spreadsheet.Sheet): unknown[][] =>
  sheet.getLastRow() === 0 ? [] : sheet.getDataRange().getValues();

/** A cell as it shows, without the apostrophe that keeps it a text. */
const shown = (cell: TypedCell): TypedCell =>
  typeof cell === 'string' && cell.startsWith("'") ? cell.slice(1) : cell;

/** Adds the sheet with its figures, which come last: whoever finds them finds all of the sheet. */
export function writeDataSheet({ name, cells, columns }: TypedDataSheet, undo: Undo): void {
  const sheet = addSheet(name, cells, undo);
  const area = { row: 0, column: 0, rows: cells.length, columns: columns.length };
  grow(sheet, area, undo);
  rangeOf(sheet, { ...area, rows: 1 })
    .setFontWeight('bold')
    .setWrap(true);
  for (const [column, { width }] of columns.entries()) sheet.setColumnWidth(column + 1, pixelsOf(width));
  sheet.setFrozenRows(1);
  const range = rangeOf(sheet, area);
  range.setNumberFormats(cells.map(() => columns.map(({ numberFormat }) => numberFormat)));
  range.setValues(cells.map((row) => [...row]));
}
