import { addressOf, areaOf, readCall } from '@cyberbudget/pane/layout';
import {
  failed,
  type LiveCell,
  type Outcome,
  type Place,
  type Selection,
} from '@cyberbudget/pane/sheet-host';

/** What is selected, with the formula of its current cell. */
export function readSelection(): Outcome<{ readonly selection: Selection }> {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const range = book.getActiveRange();
  const area = range === null ? null : areaOf(range.getA1Notation());
  if (range === null || area === null) return failed({ code: 'invalid-selection' });
  const place = { sheet: range.getSheet().getName(), address: addressOf(area) };
  const formula = book.getCurrentCell()?.getFormula() ?? '';
  return { ok: true, selection: { place, rows: area.rows, columns: area.columns, formula } };
}

/** Every cell whose formula calls one of our functions, with what it shows. */
export const liveCells = (): Outcome<{ readonly cells: readonly LiveCell[] }> => ({
  ok: true,
  cells: allLiveCells(),
});

export function allLiveCells(): LiveCell[] {
  const sheets = SpreadsheetApp.getActiveSpreadsheet().getSheets();
  return sheets.flatMap((sheet) => {
    if (sheet.getLastRow() === 0) return [];
    const range = sheet.getDataRange();
    const texts = range.getDisplayValues();
    return range.getFormulas().flatMap((line, row) =>
      line.flatMap((formula, column): LiveCell[] => {
        if (readCall(formula) === null) return [];
        const place = { sheet: sheet.getName(), address: addressOf({ row, column, rows: 1, columns: 1 }) };
        return [{ place, formula, shown: texts[row]?.[column] ?? '' }];
      }),
    );
  });
}

/** Computes live formulas anew: Google remembers what a call gave, so each is typed again. */
export function recalculate(): Outcome<object> {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const cells = allLiveCells().map(({ place, formula }) => ({
    range: book.getRange(`${quoted(place)}`),
    formula,
  }));
  for (const { range } of cells) range.clearContent();
  SpreadsheetApp.flush();
  for (const { range, formula } of cells) range.setFormula(formula);
  return { ok: true };
}

const quoted = ({ sheet, address }: Place): string => `'${sheet.split("'").join("''")}'!${address}`;

/** Shows and selects a place. */
export function goTo({ sheet, address }: Place): Outcome<object> {
  const found = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(sheet);
  if (found === null || areaOf(address) === null) return failed({ code: 'invalid-selection' });
  found.getRange(address).activate();
  return { ok: true };
}
