import { type Area, addressOf, areaOf, freeSheetName } from '@cyberbudget/core';
import { nearestFree } from '@cyberbudget/pane/layout';
import {
  type Failure,
  failed,
  type InsertRequest,
  type Outcome,
  type SheetPlace,
} from '@cyberbudget/pane/sheet-host';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Where something may go: nothing stands there. A sheet that is null is still to be added. */
export interface Destination {
  readonly sheet: Sheet | null;
  readonly name: string;
  readonly area: Area;
  /** How far down and across its sheet is used. */
  readonly used: { readonly rows: number; readonly columns: number };
}

/** Cells that one spreadsheet may hold. */
const MOST_CELLS = 10_000_000;

/**
 * Finds where a target of a size means, and whether anything is in the way there. Changes nothing.
 */
export function findDestination({
  target,
  rows,
  columns,
}: InsertRequest): Outcome<{ readonly destination: Destination }> {
  if (target.kind === 'new-sheet') {
    const area = { row: 0, column: 0, rows, columns };
    if (!hasRoom(cellsOf(NEW_SHEET, area))) return failed({ code: 'too-large', rows, columns });
    const used = { rows: 0, columns: 0 };
    return { ok: true, destination: { sheet: null, name: unusedSheetName(target.name), area, used } };
  }
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const selected = target.kind === 'selection' ? book.getActiveRange() : null;
  const sheet =
    target.kind === 'place' ? book.getSheetByName(target.place.sheet) : (selected?.getSheet() ?? null);
  const corner = areaOf(target.kind === 'place' ? target.place.address : (selected?.getA1Notation() ?? ''));
  if (sheet === null || corner === null) return failed({ code: 'invalid-selection' });
  const area = { row: corner.row, column: corner.column, rows, columns };
  const size = { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
  if (!hasRoom(cellsOf(size, area) - size.rows * size.columns))
    return failed({ code: 'too-large', rows, columns });
  const failure = obstacle(sheet, area);
  if (failure !== null) return failed(failure);
  const used = { rows: sheet.getLastRow(), columns: sheet.getLastColumn() };
  return { ok: true, destination: { sheet, name: sheet.getName(), area, used } };
}

/** The size of a sheet as it is when it is added. */
const NEW_SHEET = { rows: 1000, columns: 26 };

/** The cells of a sheet once it has grown to hold an area. */
const cellsOf = (sheet: { readonly rows: number; readonly columns: number }, area: Area): number =>
  Math.max(sheet.rows, area.row + area.rows) * Math.max(sheet.columns, area.column + area.columns);

/** Whether the spreadsheet, of all its sheets, has room for so many cells more. */
function hasRoom(more: number): boolean {
  const sheets = SpreadsheetApp.getActiveSpreadsheet().getSheets();
  return sheets.reduce((sum, sheet) => sum + sheet.getMaxRows() * sheet.getMaxColumns(), more) <= MOST_CELLS;
}

function obstacle(sheet: Sheet, area: Area): Failure | null {
  const place = placeOf(sheet, area);
  if (isGuarded(sheet)) return { code: 'protected-sheet', sheet: sheet.getName() };
  const range = existing(sheet, area);
  if (range === null) return null;
  if (!range.canEdit()) return { code: 'protected-cells', place };
  return range.isPartOfMerge() ? { code: 'merged-cells', place } : takenCells(sheet, area);
}

/** The failure where any cell of an area holds something; null where all are empty. */
export function takenCells(sheet: Sheet, area: Area): Failure | null {
  const range = existing(sheet, area);
  if (range === null) return null;
  const isTaken =
    !range.isBlank() || range.getFormulas().some((row) => row.some((formula) => formula !== ''));
  const place = placeOf(sheet, area);
  return isTaken
    ? { code: 'cells-taken', place, free: nearestFree(place.sheet, area, usedArea(sheet)) }
    : null;
}

/** Whether the person may not edit the sheet. */
export const isGuarded = (sheet: Sheet): boolean =>
  sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).some((protection) => !protection.canEdit());

/** The part of an area that the sheet has; sheets grow. Null where it has none of it. */
function existing(
  sheet: Sheet,
  { row, column, rows, columns }: Area,
): GoogleAppsScript.Spreadsheet.Range | null {
  const height = Math.min(rows, sheet.getMaxRows() - row);
  const width = Math.min(columns, sheet.getMaxColumns() - column);
  return height > 0 && width > 0 ? sheet.getRange(row + 1, column + 1, height, width) : null;
}

function usedArea(sheet: Sheet): Area | null {
  const [rows, columns] = [sheet.getLastRow(), sheet.getLastColumn()];
  return rows === 0 || columns === 0 ? null : { row: 0, column: 0, rows, columns };
}

export const placeOf = (sheet: Sheet, area: Area): SheetPlace => ({
  sheet: sheet.getName(),
  address: addressOf(area),
});

/** A name that no sheet has. */
export function unusedSheetName(wanted: string): string {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  return freeSheetName(wanted, (name) => book.getSheetByName(name) !== null);
}

/** The cells of an area counted from 0. */
export const rangeOf = (
  sheet: Sheet,
  { row, column, rows, columns }: Area,
): GoogleAppsScript.Spreadsheet.Range => sheet.getRange(row + 1, column + 1, rows, columns);
