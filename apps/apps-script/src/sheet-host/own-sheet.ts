import { quotedSheet } from '@cyberbudget/core';
import { areasWithout, othersCells } from '@cyberbudget/pane/layout';
import { rangeOf } from './find-target.ts';
import { heldCells, type Typed } from './held-cells.ts';
import type { Undo } from './rollback.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Adds a sheet behind the others. It is taken back last, when no formula of this run refers to it
 * any more. Where somebody else refers to it, it stays; where somebody wrote into it, with that.
 * @param cells what is to be typed there
 */
export function addSheet(name: string, cells: Typed, undo: Undo): Sheet {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const inFront = book.getActiveSheet().getName();
  const sheet = book.insertSheet(name, book.getNumSheets());
  undo.unshift(() => {
    const own = book.getSheetByName(name);
    if (own === null || isReferred(name) || isLeftToOthers(own, cells)) return;
    book.deleteSheet(own);
    book.getSheetByName(inFront)?.activate();
  });
  return sheet;
}

/** Whether others wrote into a sheet; what was typed there is taken away then. */
function isLeftToOthers(sheet: Sheet, cells: Typed): boolean {
  if (sheet.getLastRow() === 0) return false;
  const theirs = othersCells(cells, heldCells(sheet.getDataRange()));
  if (theirs.size === 0) return false;
  const area = { row: 0, column: 0, rows: cells.length, columns: cells[0]?.length ?? 0 };
  for (const own of areasWithout(area, theirs)) rangeOf(sheet, own).clear();
  return true;
}

const isReferred = (name: string): boolean =>
  SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .some((sheet) => sheet.getName() !== name && sheet.getLastRow() > 0 && refersTo(sheet, name));

const refersTo = (sheet: Sheet, name: string): boolean =>
  sheet
    .getDataRange()
    .getFormulas()
    .some((row) =>
      row.some((formula) => formula.includes(`${quotedSheet(name)}!`) || formula.includes(`${name}!`)),
    );
