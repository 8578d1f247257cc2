import { areaOf } from '@cyberbudget/core';
import { enteredCell } from '@cyberbudget/pane/layout';
import { failed, type Outcome, type SharePlan, type SheetPlace } from '@cyberbudget/pane/sheet-host';
import { isGuarded, rangeOf, unusedSheetName } from './find-target.ts';
import { addSheet, allOrNothing, grow, type Undo } from './rollback.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Turns live cells into values, with the cells they fill, and adds the sheet of sources. All of it or nothing. */
export function makeShareable({ cells, sources }: SharePlan): Outcome<{ readonly place: SheetPlace }> {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))].flatMap(
    (name) => book.getSheetByName(name) ?? [],
  );
  const guarded = sheets.find(isGuarded);
  if (guarded !== undefined) return failed({ code: 'protected-sheet', sheet: guarded.getName() });
  return allOrNothing((undo) => {
    for (const sheet of sheets)
      settle(
        sheet,
        cells.filter((place) => place.sheet === sheet.getName()),
        undo,
      );
    const name = unusedSheetName(sources.name);
    addSources(name, sources.rows, undo);
    return { place: { sheet: name, address: 'A1' } };
  });
}

/**
 * Replaces the formulas of a sheet by what they gave. A formula does not say which cells it fills: they are those that are empty
 * once it is gone.
 */
function settle(sheet: Sheet, places: readonly SheetPlace[], undo: Undo): void {
  const range = sheet.getDataRange();
  const before = range.getValues();
  const cells = places.flatMap(({ address }) => areaOf(address) ?? []);
  for (const { row, column } of cells) {
    const cell = sheet.getRange(row + 1, column + 1);
    const formula = cell.getFormula();
    undo.push(() => void cell.setFormula(formula));
    cell.clearContent();
  }
  SpreadsheetApp.flush();
  const after = range.getValues();
  for (const [row, line] of before.entries())
    for (const [column, value] of line.entries()) {
      if (value === after[row]?.[column] || after[row]?.[column] !== '') continue;
      const cell = sheet.getRange(row + 1, column + 1);
      undo.push(() => void cell.clearContent());
      cell.setValue(typeof value === 'string' ? enteredCell(value) : value);
    }
}

function addSources(name: string, rows: SharePlan['sources']['rows'], undo: Undo): void {
  const sheet = addSheet(name, undo);
  const columns = Math.max(1, ...rows.map((row) => row.length));
  if (rows.length === 0) return;
  const area = { row: 0, column: 0, rows: rows.length, columns };
  grow(sheet, area, undo);
  rangeOf(sheet, area).setValues(
    rows.map((row) => Array.from({ length: columns }, (_, column) => enteredCell(row[column] ?? ''))),
  );
  rangeOf(sheet, { ...area, rows: 1 }).setFontWeight('bold');
  sheet.setFrozenRows(1);
}
