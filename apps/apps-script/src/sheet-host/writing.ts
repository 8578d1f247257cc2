import type { Area } from '@cyberbudget/pane/layout';
import { failed, type Outcome, type Place } from '@cyberbudget/pane/sheet-host';
import { placeOf, rangeOf, type Spot } from './spot.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What was changed so far, newest last, as the steps that take it back. */
export type Undo = (() => void)[];

/**
 * Writes something into a free spot. Where anything goes wrong, every step that was noted is taken back: nothing stays behind.
 * @param write notes how to take back what it does, before or as it does it
 */
export function writing(
  spot: Spot,
  write: (sheet: Sheet, undo: Undo) => void,
): Outcome<{ readonly place: Place }> {
  const undo: Undo = [];
  try {
    const sheet = spot.sheet ?? addSheet(spot.name, undo);
    grow(sheet, spot.area, undo);
    if (spot.sheet !== null) undo.push(() => void rangeOf(sheet, spot.area).clear());
    write(sheet, undo);
    SpreadsheetApp.flush();
    return { ok: true, place: placeOf(sheet, spot.area) };
  } catch (error) {
    for (const step of undo.reverse()) step();
    return failed({ code: 'unknown', detail: error instanceof Error ? error.message : String(error) });
  }
}

/** Adds a sheet behind the others. */
export function addSheet(name: string, undo: Undo): Sheet {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const active = book.getActiveSheet();
  const sheet = book.insertSheet(name, book.getNumSheets());
  undo.push(() => {
    book.setActiveSheet(active);
    book.deleteSheet(sheet);
  });
  return sheet;
}

/** Adds the rows and columns that an area needs beyond the end of the sheet. */
export function grow(sheet: Sheet, { row, column, rows, columns }: Area, undo: Undo): void {
  const [height, width] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  const [down, across] = [row + rows - height, column + columns - width];
  if (down > 0) {
    sheet.insertRowsAfter(height, down);
    undo.push(() => void sheet.deleteRows(height + 1, down));
  }
  if (across > 0) {
    sheet.insertColumnsAfter(width, across);
    undo.push(() => void sheet.deleteColumns(width + 1, across));
  }
}
