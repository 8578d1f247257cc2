import { addressOf, quotedSheet } from '@cyberbudget/core';
import { findCall } from '@cyberbudget/core/formula';
import type { LiveCell, Outcome } from '@cyberbudget/pane/sheet-host';
import { allOrNothing } from './rollback.ts';

/** Every cell whose formula calls one of our functions, with what it shows. */
export const liveCells = (): Outcome<{ readonly cells: readonly LiveCell[] }> => ({
  ok: true,
  cells: allLiveCells(),
});

function allLiveCells(): LiveCell[] {
  const sheets = SpreadsheetApp.getActiveSpreadsheet().getSheets();
  return sheets.flatMap((sheet) => {
    if (sheet.getLastRow() === 0) return [];
    const range = sheet.getDataRange();
    const texts = range.getDisplayValues();
    return range.getFormulas().flatMap((line, row) =>
      line.flatMap((formula, column): LiveCell[] => {
        if (findCall(formula) === null) return [];
        const place = { sheet: sheet.getName(), address: addressOf({ row, column, rows: 1, columns: 1 }) };
        return [{ place, formula, shown: texts[row]?.[column] ?? '' }];
      }),
    );
  });
}

/** Computes live formulas anew: Google remembers what a call gave, so each is typed again, after all of them were cleared. */
export function recalculate(): Outcome<object> {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const cells = allLiveCells().map(({ place: { sheet, address }, formula }) => ({
    range: book.getRange(`${quotedSheet(sheet)}!${address}`),
    formula,
  }));
  return allOrNothing((undo) => {
    for (const { range, formula } of cells) {
      undo.push(() => void range.setFormula(formula));
      range.clearContent();
    }
    SpreadsheetApp.flush();
    for (const { range, formula } of cells) range.setFormula(formula);
    return {};
  });
}
