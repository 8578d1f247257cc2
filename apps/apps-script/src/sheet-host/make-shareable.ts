import { areaOf, enteredCell } from '@cyberbudget/pane/layout';
import { failed, type Outcome, type Place, type SharePlan } from '@cyberbudget/pane/sheet-host';
import { freeSheetName, isGuarded, rangeOf } from './spot.ts';
import { addSheet, grow, type Undo } from './writing.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Turns live cells into values, with the cells they fill, and adds the sheet of sources. All of it or nothing. */
export function makeShareable({ cells, sources }: SharePlan): Outcome<{ readonly place: Place }> {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))].flatMap(
    (name) => book.getSheetByName(name) ?? [],
  );
  const guarded = sheets.find(isGuarded);
  if (guarded !== undefined) return failed({ code: 'protected-sheet', sheet: guarded.getName() });
  const undo: Undo = [];
  try {
    for (const sheet of sheets)
      settle(
        sheet,
        cells.filter((place) => place.sheet === sheet.getName()),
        undo,
      );
    const name = freeSheetName(sources.name);
    addSources(name, sources.rows, undo);
    SpreadsheetApp.flush();
    return { ok: true, place: { sheet: name, address: 'A1' } };
  } catch (error) {
    for (const step of undo.reverse()) step();
    return failed({ code: 'unknown', detail: error instanceof Error ? error.message : String(error) });
  }
}

/**
 * Replaces the formulas of a sheet by what they gave. A formula does not say which cells it fills: they are those that are empty
 * once it is gone.
 */
function settle(sheet: Sheet, places: readonly Place[], undo: Undo): void {
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
