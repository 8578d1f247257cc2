import type { Area } from '@cyberbudget/core';
import { areasWithout, othersCells } from '@cyberbudget/pane/layout';
import { failed, type Outcome, type SheetPlace } from '@cyberbudget/pane/sheet-host';
import { type Destination, placeOf, rangeOf, takenCells } from './find-target.ts';
import type { TypedCell } from './server-api.ts';
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
  write: (sheet: Sheet, undo: Undo) => void,
): Outcome<{ readonly place: SheetPlace }> =>
  allOrNothing(destination.name, (undo) => {
    const { sheet: existing, name, area } = destination;
    const sheet = existing ?? addSheet(name, undo);
    grow(sheet, area, undo);
    write(sheet, undo);
    return { place: placeOf(sheet, area) };
  });

/**
 * Types cells into a destination. It looks once more first, as late as can be: a co-author may have
 * written there since. What is taken back is what was typed: what somebody writes there afterwards
 * stays.
 */
export function typeInto(
  { sheet: existing, area }: Destination,
  sheet: Sheet,
  cells: readonly (readonly TypedCell[])[],
  numberFormats: readonly (readonly string[])[] | null,
  undo: Undo,
): void {
  const failure = existing === null ? null : takenCells(sheet, area);
  if (failure !== null) throw new Refusal(failure);
  if (existing !== null) undo.push(() => clearOwn(sheet, area, cells));
  const range = rangeOf(sheet, area);
  if (numberFormats !== null) range.setNumberFormats(numberFormats.map((row) => [...row]));
  range.setValues(cells.map((row) => [...row]));
}

function clearOwn(sheet: Sheet, area: Area, cells: readonly (readonly TypedCell[])[]): void {
  const range = rangeOf(sheet, area);
  const formulas = range.getFormulas();
  const held = range
    .getValues()
    .flatMap((line, row) =>
      line.map((value, column) => ({ row, column, value, formula: formulas[row]?.[column] ?? '' })),
    );
  for (const own of areasWithout(area, othersCells(cells, held))) rangeOf(sheet, own).clear();
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
