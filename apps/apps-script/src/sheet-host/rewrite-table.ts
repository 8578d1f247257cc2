import { areaOf } from '@cyberbudget/core';
import {
  failed,
  type Outcome,
  reachAround,
  type SheetBlock,
  type SheetCell,
  type SheetPlace,
} from '@cyberbudget/pane/sheet-host';
import { isGuarded, rangeOf } from './find-target.ts';
import { allOrNothing } from './rollback.ts';
import type { TypedChange } from './server-api.ts';

/**
 * What stands around the selected cell. A date, which none of our tables has, goes over as its
 * text.
 */
export function readAround(): Outcome<{ readonly block: SheetBlock }> {
  const active = SpreadsheetApp.getActiveSpreadsheet().getActiveRange();
  const area = areaOf(active?.getA1Notation() ?? '');
  if (active === null || area === null) return failed({ code: 'invalid-selection' });
  const sheet = active.getSheet();
  const selected = { row: area.row, column: area.column };
  const used = { row: 0, column: 0, rows: sheet.getLastRow(), columns: sheet.getLastColumn() };
  const around = reachAround(selected, used);
  const range = rangeOf(sheet, around);
  const formulas = range.getFormulas();
  const cells = range.getValues().map((line, row) =>
    line.map((value, column): SheetCell => {
      const formula = formulas[row]?.[column] ?? '';
      if (formula !== '') return { formula };
      return typeof value === 'object' ? String(value) : value;
    }),
  );
  return {
    ok: true,
    block: { sheet: sheet.getName(), row: around.row, column: around.column, cells, selected },
  };
}

/**
 * Writes other contents into cells of a table, or nothing. Google does not say to whom a chart
 * belongs: its title stays.
 */
export function rewriteTable(
  place: SheetPlace,
  changes: readonly TypedChange[],
): Outcome<{ readonly place: SheetPlace; readonly chartsLeft: boolean }> {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(place.sheet);
  const area = areaOf(place.address);
  if (sheet === null || area === null) return failed({ code: 'invalid-selection' });
  if (isGuarded(sheet)) return failed({ code: 'protected-sheet', sheet: place.sheet });
  if (!rangeOf(sheet, area).canEdit()) return failed({ code: 'protected-cells', place });
  return allOrNothing(place.sheet, (undo) => {
    const range = rangeOf(sheet, area);
    const [formulas, values] = [range.getFormulas(), range.getValues()];
    for (const { row, column, typed } of changes) {
      const cell = sheet.getRange(area.row + row + 1, area.column + column + 1);
      const [formula, value] = [formulas[row]?.[column] ?? '', values[row]?.[column] ?? ''];
      undo.push(() => {
        if (formula !== '') cell.setFormula(formula);
        else cell.setValue(typeof value === 'string' && value !== '' ? `'${value}` : value);
      });
      cell.setValue(typed);
    }
    return { place, chartsLeft: true };
  });
}
