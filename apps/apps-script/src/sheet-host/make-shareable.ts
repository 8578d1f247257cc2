import { addressOf, areaOf } from '@cyberbudget/core';
import { enteredCell } from '@cyberbudget/pane/layout';
import { failed, type Outcome, type SharePlan, type SheetPlace } from '@cyberbudget/pane/sheet-host';
import { isGuarded, rangeOf, unusedSheetName } from './find-target.ts';
import { type Followed, followed } from './follow-share.ts';
import { addSheet } from './own-sheet.ts';
import { allOrNothing, grow, type Undo } from './rollback.ts';
import { Refusal } from './to-failure.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Turns live cells into values, with the cells they fill, and adds the sheet of sources. All of it
 * or nothing.
 * @param run the name by which the sidebar asks meanwhile how far it is, and stops it
 */
export function makeShareable(
  { cells, sources }: SharePlan,
  run: string,
): Outcome<{ readonly place: SheetPlace }> {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))].flatMap(
    (name) => book.getSheetByName(name) ?? [],
  );
  const guarded = sheets.find(isGuarded);
  if (guarded !== undefined) return failed({ code: 'protected-sheet', sheet: guarded.getName() });
  const untouchable = cells.find(({ sheet, address }) => {
    const named = book.getSheetByName(sheet);
    return named !== null && !named.getRange(address).canEdit();
  });
  if (untouchable !== undefined) return failed({ code: 'protected-cells', place: untouchable });
  return allOrNothing(sheets[0]?.getName() ?? sources.name, (undo) => {
    const share = followed(run);
    for (const sheet of sheets)
      settle(
        sheet,
        cells.filter((place) => place.sheet === sheet.getName()),
        share,
        undo,
      );
    const name = unusedSheetName(sources.name);
    addSources(name, sources.rows, undo);
    return { place: { sheet: name, address: 'A1' } };
  });
}

/**
 * Replaces the formulas of a sheet by what they gave. A formula does not say which cells it fills:
 * they are those that are empty while it is a text, and hold no formula of their own. Where another
 * formula wants to fill one of them, nothing is changed.
 */
function settle(sheet: Sheet, places: readonly SheetPlace[], share: Followed, undo: Undo): void {
  const range = sheet.getDataRange();
  const [before, formulas] = [range.getValues(), range.getFormulas()];
  const live = places.flatMap(({ address }) => areaOf(address) ?? []);
  for (const { row, column } of live) {
    const cell = sheet.getRange(row + 1, column + 1);
    const formula = formulas[row]?.[column] ?? '';
    undo.push(() => void cell.setFormula(formula));
    cell.setValue(`'${formula}`);
    share.passed();
  }
  SpreadsheetApp.flush();
  const empty = range.getValues();
  const liveKeys = new Set(live.map(({ row, column }) => `${row},${column}`));
  for (const [row, line] of before.entries())
    for (const [column, value] of line.entries()) {
      const isFilled = formulas[row]?.[column] === '' && value !== '' && empty[row]?.[column] === '';
      const isLive = liveKeys.has(`${row},${column}`);
      if (!isFilled && !isLive) continue;
      const cell = sheet.getRange(row + 1, column + 1);
      if (isFilled) undo.push(() => void cell.clearContent());
      cell.setValue(typeof value === 'string' ? enteredCell(value) : value);
      if (isLive) share.turned();
    }
  refuseBlocked(sheet, before, undo);
}

/** What Google shows where a formula would have to fill cells that hold something. */
const BLOCKED = '#REF!';

function refuseBlocked(sheet: Sheet, before: readonly (readonly unknown[])[], undo: Undo): void {
  if (undo.length === 0) return;
  SpreadsheetApp.flush();
  for (const [row, line] of sheet.getDataRange().getValues().entries()) {
    const column = line.findIndex((value, at) => value === BLOCKED && before[row]?.[at] !== BLOCKED);
    if (column < 0) continue;
    const address = addressOf({ row, column, rows: 1, columns: 1 });
    throw new Refusal({ code: 'spill-conflict', place: { sheet: sheet.getName(), address } });
  }
}

function addSources(name: string, rows: SharePlan['sources']['rows'], undo: Undo): void {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const cells = rows.map((row) =>
    Array.from({ length: columns }, (_, column) => enteredCell(row[column] ?? '')),
  );
  const sheet = addSheet(name, cells, undo);
  if (rows.length === 0) return;
  const area = { row: 0, column: 0, rows: rows.length, columns };
  grow(sheet, area, undo);
  rangeOf(sheet, area).setValues(cells);
  rangeOf(sheet, { ...area, rows: 1 }).setFontWeight('bold');
  sheet.setFrozenRows(1);
}
