import type { MenuItem, ScriptBook } from '@cyberbudget/sheets-host';
import { selection } from '../excel/selection.ts';
import type { ScriptGrid } from './script-grid.ts';
import { scriptSheet } from './script-sheet.ts';

/** What a script does to the page around the book. */
export interface ScriptPage {
  addMenu(items: readonly MenuItem[]): void;
  showSidebar(file: string): void;
  /** What the script keeps with the book is another. */
  propertiesChanged(): void;
}

/** The book in the grid as the services of a script need it. */
export function scriptBook(grid: ScriptGrid, page: ScriptPage): ScriptBook {
  const { book, records } = grid;
  const sheetOf = (id: string) => scriptSheet(grid, id);
  const idOf = (name: string): string => {
    const sheet = book.workbook().getSheetByName(name);
    if (sheet === null) throw new Error(`There is no sheet ${name}.`);
    return sheet.getSheetId();
  };
  return {
    sheets: () =>
      book
        .workbook()
        .getSheets()
        .map((sheet) => sheetOf(sheet.getSheetId())),
    addSheet: (name, index) =>
      void book.workbook().insertSheet(name, { index, sheet: { rowCount: 1000, columnCount: 26 } }),
    removeSheet: (name) => void book.workbook().deleteSheet(idOf(name)),
    active: () => sheetOf(book.workbook().getActiveSheet().getSheetId()),
    activate: (name) => void book.workbook().setActiveSheet(idOf(name)),
    // A grid does everything at once.
    flush: () => undefined,
    selection: () => selection(book),
    select(name, { row, column, rows, columns }) {
      const sheet = book.workbook().setActiveSheet(idOf(name));
      sheet.setActiveRange(sheet.getRange(row, column, rows, columns));
    },
    properties: () =>
      Object.fromEntries(records.list('scriptProperties').map(({ id, value }) => [id, value])),
    setProperty(id, value) {
      records.put('scriptProperties', { id, value });
      page.propertiesChanged();
    },
    deleteProperty(id) {
      records.remove('scriptProperties', id);
      page.propertiesChanged();
    },
    addMenu: (_caption, items) => page.addMenu(items),
    showSidebar: page.showSidebar,
  };
}
