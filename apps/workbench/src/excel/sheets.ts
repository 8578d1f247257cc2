import type { Sheet, SheetCollection } from '@cyberbudget/office-host';
import type { FWorksheet } from '@univerjs/preset-sheets-core';
import type { BookRecords } from './book-records.ts';
import type { OpenBook } from './open-book.ts';

/** The sheets of the book as Excel's client sees them. */
export function sheets(book: OpenBook, records: BookRecords): SheetCollection {
  const list = (): readonly Sheet[] =>
    book
      .workbook()
      .getSheets()
      .map((sheet) => toSheet(sheet, records));
  return {
    list,
    put(record) {
      const known = list().find(({ id }) => id === record.id);
      if (known === undefined) insert(book, record);
      freeze(book.sheet(record.id), known?.frozen ?? null, record.frozen);
      putExtra(records, record);
    },
    remove: (id) => void book.workbook().deleteSheet(id),
    active: () => book.workbook().getActiveSheet().getSheetId(),
    activate: (id) => void book.workbook().setActiveSheet(id),
  };
}

function toSheet(sheet: FWorksheet, records: BookRecords): Sheet {
  const extra = records.list('sheetExtras').find(({ id }) => id === sheet.getSheetId());
  const [rows, columns] = [Math.max(0, sheet.getFrozenRows()), Math.max(0, sheet.getFrozenColumns())];
  return {
    id: sheet.getSheetId(),
    name: sheet.getSheetName(),
    isHidden: sheet.isSheetHidden(),
    isProtected: extra?.isProtected === true,
    frozen: rows + columns === 0 ? null : { rows, columns },
  };
}

/** In Excel a sheet that an add-in makes does not come to the front by itself. */
function insert(book: OpenBook, record: Sheet): void {
  const active = book.workbook().getActiveSheet();
  book.workbook().insertSheet(record.name, { sheet: { id: record.id, rowCount: 1000, columnCount: 26 } });
  book.workbook().setActiveSheet(active);
}

function freeze(sheet: FWorksheet, before: Sheet['frozen'], after: Sheet['frozen']): void {
  if (before?.rows === after?.rows && before?.columns === after?.columns) return;
  const { rows, columns } = after ?? { rows: 0, columns: 0 };
  if (rows + columns === 0) sheet.cancelFreeze();
  else sheet.setFreeze({ ySplit: rows, xSplit: columns, startRow: rows || -1, startColumn: columns || -1 });
}

function putExtra(records: BookRecords, { id, isProtected }: Sheet): void {
  const before = records.list('sheetExtras').find((extra) => extra.id === id);
  if ((before?.isProtected ?? false) !== isProtected) records.put('sheetExtras', { id, isProtected });
}
