import { addressOf, areaOf } from '@cyberbudget/core';
import {
  failed,
  type Outcome,
  type SelectedTexts,
  type Selection,
  type SheetPlace,
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

/** What the selected cells show, as far as the sheet has rows with something in them. */
export function selectedTexts(): Outcome<{ readonly texts: SelectedTexts }> {
  const range = SpreadsheetApp.getActiveSpreadsheet().getActiveRange();
  const area = range === null ? null : areaOf(range.getA1Notation());
  if (range === null || area === null) return failed({ code: 'invalid-selection' });
  const sheet = range.getSheet();
  const rows = Math.min(area.rows, sheet.getLastRow() - area.row);
  if (rows <= 0) return { ok: true, texts: { firstRow: area.row + 1, rows: [] } };
  const used = sheet.getRange(addressOf({ ...area, rows }));
  return { ok: true, texts: { firstRow: area.row + 1, rows: used.getDisplayValues() } };
}

/** Shows and selects a place. */
export function goTo({ sheet, address }: SheetPlace): Outcome<object> {
  const named = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(sheet);
  if (named === null || areaOf(address) === null) return failed({ code: 'invalid-selection' });
  named.getRange(address).activate();
  return { ok: true };
}
