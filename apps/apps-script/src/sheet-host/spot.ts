import { type Area, addressOf, areaOf, nearestFree } from '@cyberbudget/pane/layout';
import { type Failure, failed, type Outcome, type Place, type Target } from '@cyberbudget/pane/sheet-host';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Cells that one spreadsheet may hold. */
const MOST_CELLS = 10_000_000;

/** Where something may go: nothing stands there. A sheet that is null is still to be added. */
export interface Spot {
  readonly sheet: Sheet | null;
  readonly name: string;
  readonly area: Area;
}

/** Finds where a target of a size means, and whether anything is in the way there. Changes nothing. */
export function findSpot(target: Target, rows: number, columns: number): Outcome<{ readonly spot: Spot }> {
  if (rows * columns > MOST_CELLS) return failed({ code: 'too-large', rows, columns });
  const book = SpreadsheetApp.getActiveSpreadsheet();
  if (target.kind === 'new-sheet')
    return {
      ok: true,
      spot: { sheet: null, name: freeSheetName(target.name), area: { row: 0, column: 0, rows, columns } },
    };
  const selected = target.kind === 'selection' ? book.getActiveRange() : null;
  const sheet =
    target.kind === 'place' ? book.getSheetByName(target.place.sheet) : (selected?.getSheet() ?? null);
  const corner = areaOf(target.kind === 'place' ? target.place.address : (selected?.getA1Notation() ?? ''));
  if (sheet === null || corner === null) return failed({ code: 'invalid-selection' });
  const area = { row: corner.row, column: corner.column, rows, columns };
  const failure = obstacle(sheet, area);
  return failure === null ? { ok: true, spot: { sheet, name: sheet.getName(), area } } : failed(failure);
}

function obstacle(sheet: Sheet, area: Area): Failure | null {
  const place = placeOf(sheet, area);
  if (isGuarded(sheet)) return { code: 'protected-sheet', sheet: sheet.getName() };
  const range = existing(sheet, area);
  if (range === null) return null;
  if (range.isPartOfMerge()) return { code: 'merged-cells', place };
  const isTaken =
    !range.isBlank() || range.getFormulas().some((row) => row.some((formula) => formula !== ''));
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

export const placeOf = (sheet: Sheet, area: Area): Place => ({
  sheet: sheet.getName(),
  address: addressOf(area),
});

/** A name that no sheet has: "府省庁別", "府省庁別 2". */
export function freeSheetName(wanted: string): string {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  let name = wanted;
  for (let number = 2; book.getSheetByName(name) !== null; number++) name = `${wanted} ${number}`;
  return name;
}

/** The cells of an area counted from 0. */
export const rangeOf = (
  sheet: Sheet,
  { row, column, rows, columns }: Area,
): GoogleAppsScript.Spreadsheet.Range => sheet.getRange(row + 1, column + 1, rows, columns);
