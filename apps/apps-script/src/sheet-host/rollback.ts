import type { Area } from '@cyberbudget/core';
import { areasWithout, othersCells } from '@cyberbudget/pane/layout';
import { failed, type Outcome, type SheetPlace } from '@cyberbudget/pane/sheet-host';
import { type Destination, placeOf, rangeOf, takenCells } from './find-target.ts';
import { heldCells, type Typed } from './held-cells.ts';
import { addSheet } from './own-sheet.ts';
import { Refusal, toFailure } from './to-failure.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What was changed so far, newest last, as the steps that take it back. */
export type Undo = (() => void)[];

/**
 * Writes something. Where anything goes wrong, every step that was noted is taken back: nothing
 * stays behind.
 * @param sheet where a person is to look if it cannot be taken back
 * @param write notes how to take back what it does, before or as it does it
 * @returns what `write` returns
 */
export function allOrNothing<T extends object>(sheet: string, write: (undo: Undo) => T): Outcome<T> {
  const undo: Undo = [];
  try {
    const written = write(undo);
    SpreadsheetApp.flush();
    return { ok: true, ...written };
  } catch (error) {
    // A step of taking back that fails keeps none of the others from being done.
    const left = undo.reverse().filter((step) => !isTakenBack(step));
    return failed(left.length === 0 ? toFailure(error) : { code: 'not-restored', sheet });
  }
}

/** Does a step of taking back, and answers whether it could be done; it is tried twice. */
export function isTakenBack(step: () => void): boolean {
  for (const _ of [1, 2]) {
    try {
      step();
      return true;
    } catch {
      // The first error, of what was to be done, is the one to tell.
    }
  }
  return false;
}

/** Writes into a destination, whose sheet is added or grows where it must. */
export const writeInto = (
  destination: Destination,
  cells: Typed,
  write: (sheet: Sheet, undo: Undo) => void,
): Outcome<{ readonly place: SheetPlace }> =>
  allOrNothing(destination.name, (undo) => {
    const { sheet: existing, name, area } = destination;
    const sheet = existing ?? addSheet(name, cells, undo);
    grow(sheet, area, undo);
    write(sheet, undo);
    return { place: placeOf(sheet, area) };
  });

/**
 * Types cells into a destination. It looks again first, as late as can be, and once more when the
 * cells have their number formats: a co-author may have written there since. What is taken back is
 * what was typed: what somebody writes there afterwards stays.
 */
export function typeInto(
  { sheet: existing, area }: Destination,
  sheet: Sheet,
  cells: Typed,
  numberFormats: readonly (readonly string[])[] | null,
  undo: Undo,
): void {
  const range = rangeOf(sheet, area);
  const refuseTaken = (): void => {
    const failure = existing === null ? null : takenCells(sheet, area);
    if (failure !== null) throw new Refusal(failure);
  };
  refuseTaken();
  if (existing !== null) {
    const formats = range.getNumberFormats();
    undo.push(() => giveBackFormats(sheet, area, formats));
  }
  if (numberFormats !== null) {
    range.setNumberFormats(numberFormats.map((row) => [...row]));
    refuseTaken();
  }
  if (existing !== null) undo.push(() => clearOwn(sheet, area, cells));
  range.setValues(cells.map((row) => [...row]));
}

function clearOwn(sheet: Sheet, area: Area, cells: Typed): void {
  const held = heldCells(rangeOf(sheet, area));
  for (const own of areasWithout(area, othersCells(cells, held))) rangeOf(sheet, own).clear();
}

/** Of cells that are empty by now; in the others somebody may have chosen another. */
function giveBackFormats(sheet: Sheet, area: Area, formats: readonly (readonly string[])[]): void {
  const held = heldCells(rangeOf(sheet, area));
  for (const empty of areasWithout(area, othersCells([], held))) {
    const [top, left] = [empty.row - area.row, empty.column - area.column];
    const before = formats.slice(top, top + empty.rows).map((row) => row.slice(left, left + empty.columns));
    rangeOf(sheet, empty).setNumberFormats(before.map((row) => row.map(givenFormat)));
  }
}

const givenFormat = (format: string): string => (AUTOMATIC.has(format) ? 'General' : format);

/** What Sheets answers for the number format of a cell that was given none. */
const AUTOMATIC: ReadonlySet<string> = new Set(['', 'General', '0.###############']);

/** Adds the rows and columns that an area needs beyond the end of the sheet. */
export function grow(sheet: Sheet, { row, column, rows, columns }: Area, undo: Undo): void {
  const [height, width] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  const [down, across] = [row + rows - height, column + columns - width];
  if (down > 0) {
    sheet.insertRowsAfter(height, down);
    undo.push(() => {
      const { from, count } = unused(height, down, sheet.getMaxRows(), sheet.getLastRow());
      if (count > 0) sheet.deleteRows(from, count);
    });
  }
  if (across > 0) {
    sheet.insertColumnsAfter(width, across);
    undo.push(() => {
      const { from, count } = unused(width, across, sheet.getMaxColumns(), sheet.getLastColumn());
      if (count > 0) sheet.deleteColumns(from, count);
    });
  }
}

/** Of the lines that were added at the end those in which, and behind which, nobody has written. */
function unused(before: number, added: number, now: number, last: number) {
  const kept = Math.max(before, last);
  return { from: kept + 1, count: Math.min(added, now - kept) };
}
