import type { Collection, Workbook } from '@cyberbudget/office-host';
import type { BookRecords, RecordKinds } from './book-records.ts';
import { watchCalculation } from './calculation.ts';
import { cells } from './cells.ts';
import type { OpenBook } from './open-book.ts';
import { selection } from './selection.ts';
import { sheets } from './sheets.ts';
import { undoSteps } from './undo-steps.ts';

/** The book in the grid as the workbook behind office.js. */
export function univerWorkbook(book: OpenBook, records: BookRecords): Workbook {
  const calculation = watchCalculation(book);
  return {
    sheets: sheets(book, records),
    cells: cells(book, calculation),
    tables: collection(records, 'tables'),
    charts: collection(records, 'charts'),
    names: {
      list: () =>
        book
          .workbook()
          .getDefinedNames()
          .map((defined) => ({ id: defined.getName(), name: defined.getName() })),
    },
    xmlParts: collection(records, 'xmlParts'),
    properties: collection(records, 'properties'),
    undo: undoSteps(book),
    selection: () => selection(book),
    select(area) {
      const sheet = book.workbook().setActiveSheet(area.sheet);
      const rows = Math.min(area.rows, sheet.getMaxRows() - area.row);
      const columns = Math.min(area.columns, sheet.getMaxColumns() - area.column);
      sheet.setActiveRange(sheet.getRange(area.row, area.column, rows, columns));
    },
    async calculate() {
      book.api.getFormula().executeCalculation();
      calculation.noteChange();
      await calculation.settled();
    },
  };
}

function collection<K extends keyof RecordKinds>(records: BookRecords, kind: K): Collection<RecordKinds[K]> {
  return {
    list: () => records.list(kind),
    put: (record) => records.put(kind, record),
    remove: (id) => records.remove(kind, id),
  };
}
