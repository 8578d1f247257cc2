import '@univerjs/preset-sheets-table';
import type { Table } from '@cyberbudget/office-host';
import { BooleanNumber, BorderStyleTypes } from '@univerjs/core';
import type { BookRecords } from './book-records.ts';
import type { OpenBook } from './open-book.ts';

const ADD = 'sheet.mutation.add-table';
const DELETE = 'sheet.mutation.delete-table';
const theme = 'cyberbudget-table';

/**
 * Draws the book's tables with the spreadsheet's own: headings, bands, filter buttons. They follow
 * the records, so that a Ctrl+Z which takes a record back takes its look along.
 */
export function drawTables(book: OpenBook, records: BookRecords): void {
  const drawn = new Map<string, Table>();
  const erase = (id: string): void => {
    const table = drawn.get(id);
    if (table === undefined) return;
    drawn.delete(id);
    book.commands.syncExecuteCommand(DELETE, {
      unitId: book.workbook().getId(),
      subUnitId: table.area.sheet,
      tableId: id,
    });
  };
  const draw = (table: Table): void => {
    if (book.workbook().getSheetBySheetId(table.area.sheet) === null) return;
    drawn.set(table.id, table);
    // A kept book brings the look of its tables along.
    if (book.workbook().getTableInfo(table.id) !== undefined) return;
    book.commands.syncExecuteCommand(ADD, toParams(book, table));
  };
  // Opening a book is no step that Ctrl+Z takes back, nor a change that is kept.
  book.undoRedo.withoutRecording(() => {
    registerTheme(book);
    for (const table of records.list('tables')) draw(table);
  });
  records.onChange((kind, id) => {
    if (kind !== 'tables') return;
    erase(id);
    const table = records.list('tables').find((record) => record.id === id);
    if (table !== undefined) draw(table);
  });
}

function toParams(book: OpenBook, { id, name, area }: Table): object {
  const [header = []] = book
    .sheet(area.sheet)
    .getRange(area.row, area.column, 1, area.columns)
    .getDisplayValues();
  return {
    unitId: book.workbook().getId(),
    subUnitId: area.sheet,
    tableId: id,
    name,
    header: Array.from({ length: area.columns }, (_column, at) => header[at] || String(at + 1)),
    range: {
      startRow: area.row,
      startColumn: area.column,
      endRow: area.row + area.rows - 1,
      endColumn: area.column + area.columns - 1,
    },
    options: { showHeader: true, tableStyleId: theme },
  };
}

function registerTheme(book: OpenBook): void {
  const line = { s: BorderStyleTypes.THIN, cl: { rgb: '#c9d3de' } };
  const style = book.workbook().createRangeThemeStyle(theme, {
    wholeStyle: { bd: { t: line, r: line, b: line, l: line } },
    headerRowStyle: { bg: { rgb: '#1f4e79' }, cl: { rgb: '#ffffff' }, bl: BooleanNumber.TRUE },
    firstRowStyle: { bg: { rgb: '#ffffff' } },
    secondRowStyle: { bg: { rgb: '#f3f6fa' } },
  });
  book.workbook().registerRangeTheme(style);
}
