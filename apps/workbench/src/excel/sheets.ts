import type { Sheet, SheetCollection } from '@cyberbudget/office-host';
import type { FWorksheet } from '@univerjs/preset-sheets-core';
import type { BookRecords, SheetExtra } from './book-records.ts';
import type { OpenBook } from './open-book.ts';

const standardWidth = 8.43;

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
      update(book.sheet(record.id), known, record);
      putExtra(records, record);
    },
    remove: (id) => void book.workbook().deleteSheet(id),
    move: (id, position) => void book.workbook().moveSheet(book.sheet(id), position),
    active: () => book.workbook().getActiveSheet().getSheetId(),
    activate: (id) => void book.workbook().setActiveSheet(id),
  };
}

function toSheet(sheet: FWorksheet, records: BookRecords): Sheet {
  const extra = records.list('sheetExtras').find(({ id }) => id === sheet.getSheetId());
  const [rows, columns] = [Math.max(0, sheet.getFrozenRows()), Math.max(0, sheet.getFrozenColumns())];
  const hidden = extra?.veryHidden === true ? 'VeryHidden' : 'Hidden';
  return {
    id: sheet.getSheetId(),
    name: sheet.getSheetName(),
    visibility: sheet.isSheetHidden() ? hidden : 'Visible',
    tabColor: sheet.getTabColor() ?? '',
    showGridlines: !sheet.hasHiddenGridLines(),
    protection: extra?.protection ?? null,
    frozen: rows + columns === 0 ? null : { rows, columns },
    standardWidth: extra?.standardWidth ?? standardWidth,
  };
}

/** In Excel a sheet that an add-in makes does not come to the front by itself. */
function insert(book: OpenBook, record: Sheet): void {
  const active = book.workbook().getActiveSheet();
  book.workbook().insertSheet(record.name, { sheet: { id: record.id, rowCount: 1000, columnCount: 26 } });
  book.workbook().setActiveSheet(active);
}

function update(sheet: FWorksheet, known: Sheet | undefined, record: Sheet): void {
  if (sheet.getSheetName() !== record.name) sheet.setName(record.name);
  if (known?.visibility !== record.visibility) {
    if (record.visibility !== 'Visible') sheet.hideSheet();
    else if (sheet.isSheetHidden()) sheet.showSheet();
  }
  if ((known?.tabColor ?? '') !== record.tabColor) sheet.setTabColor(record.tabColor);
  if ((known?.showGridlines ?? true) !== record.showGridlines)
    sheet.setHiddenGridlines(!record.showGridlines);
  const before = known?.frozen ?? null;
  if (before?.rows === record.frozen?.rows && before?.columns === record.frozen?.columns) return;
  const { rows, columns } = record.frozen ?? { rows: 0, columns: 0 };
  if (rows + columns === 0) sheet.cancelFreeze();
  else sheet.setFreeze({ ySplit: rows, xSplit: columns, startRow: rows || -1, startColumn: columns || -1 });
}

function putExtra(records: BookRecords, record: Sheet): void {
  const extra: SheetExtra = {
    id: record.id,
    veryHidden: record.visibility === 'VeryHidden',
    standardWidth: record.standardWidth,
    protection: record.protection,
  };
  const before = records.list('sheetExtras').find(({ id }) => id === record.id);
  const plain: SheetExtra = { id: record.id, veryHidden: false, standardWidth, protection: null };
  if (JSON.stringify(before ?? plain) !== JSON.stringify(extra)) records.put('sheetExtras', extra);
}
