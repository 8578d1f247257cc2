import type { Area } from '@cyberbudget/office-host';
import type { OpenBook } from './open-book.ts';

const moves: ReadonlySet<string> = new Set([
  'sheet.operation.set-selections',
  'sheet.operation.set-worksheet-active',
]);

/** The cells that are selected on the sheet in front. */
export function selection(book: OpenBook): Area {
  const sheet = book.workbook().getActiveSheet();
  const range = sheet.getActiveRange();
  return {
    sheet: sheet.getSheetId(),
    row: range?.getRow() ?? 0,
    column: range?.getColumn() ?? 0,
    rows: range?.getHeight() ?? 1,
    columns: range?.getWidth() ?? 1,
  };
}

/** Calls back whenever other cells or another sheet are selected, by a person or by the add-in. */
export function onSelection(book: OpenBook, listener: () => void): void {
  book.api.onCommandExecuted(({ id }) => {
    if (moves.has(id)) listener();
  });
}
