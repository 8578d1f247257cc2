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
    get name() {
      return `${book.workbook().getName()}.xlsx`;
    },
    sheets: sheets(book, records),
    cells: cells(book, calculation),
    tables: collection(records, 'tables'),
    charts: collection(records, 'charts'),
    names: names(book, records),
    settings: collection(records, 'settings'),
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

/** Names that formulas of the grid know as well. */
function names(book: OpenBook, records: BookRecords): Collection<RecordKinds['names']> {
  const plain = collection(records, 'names');
  const forget = (id: string): void => {
    const known = records.list('names').find((record) => record.id === id);
    if (known !== undefined) book.workbook().deleteDefinedName(known.name);
  };
  return {
    list: plain.list,
    put(record) {
      forget(record.id);
      book.workbook().insertDefinedName(record.name, record.formula.replace(/^=/u, ''));
      records.put('names', record);
    },
    remove(id) {
      forget(id);
      records.remove('names', id);
    },
  };
}
