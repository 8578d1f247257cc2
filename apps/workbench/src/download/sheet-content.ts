import type { Area } from '@cyberbudget/office-host';
import type { IStyleData } from '@univerjs/core';
import { plainValue } from '../excel/cells.ts';
import type { OpenBook } from '../excel/open-book.ts';
import { spills } from '../excel/spills.ts';
import { usedArea } from '../excel/used-area.ts';

/** A cell as it goes into a file. */
export interface CellContent {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean | null;
  /** Without its =; null where the file shall hold the value alone. */
  readonly formula: string | null;
  /** What a reader should know of the cell. */
  readonly note: string | null;
  readonly style: IStyleData | null;
}

/** A sheet as it goes into a file. */
export interface SheetContent {
  readonly name: string;
  readonly isHidden: boolean;
  readonly showsGridlines: boolean;
  readonly frozen: { readonly rows: number; readonly columns: number } | null;
  readonly columnPixels: readonly number[];
  readonly rowPixels: readonly number[];
  readonly cells: readonly CellContent[];
  readonly merged: readonly Area[];
}

/**
 * The sheets of the open book. A formula that calls the add-in goes as its value, with the formula
 * in a note: whoever gets the file may have no add-in. A formula of the spreadsheet's own stays
 * one, unless values alone are wanted.
 */
export function sheetContents(
  book: OpenBook,
  addinFunctions: readonly string[],
  wants: 'values' | 'formulas',
): readonly SheetContent[] {
  const call = new RegExp(`\\b(?:${addinFunctions.join('|')})\\s*\\(`, 'iu');
  return book
    .workbook()
    .getSheets()
    .map((sheet): SheetContent => {
      const id = sheet.getSheetId();
      const used = usedArea(book, id, false) ?? { sheet: id, row: 0, column: 0, rows: 1, columns: 1 };
      const [rows, columns] = [used.row + used.rows, used.column + used.columns];
      const [frozenRows, frozenColumns] = [
        Math.max(0, sheet.getFrozenRows()),
        Math.max(0, sheet.getFrozenColumns()),
      ];
      return {
        name: sheet.getSheetName(),
        isHidden: sheet.isSheetHidden(),
        showsGridlines: !sheet.hasHiddenGridLines(),
        frozen: frozenRows + frozenColumns === 0 ? null : { rows: frozenRows, columns: frozenColumns },
        columnPixels: Array.from({ length: columns }, (_column, at) => sheet.getColumnWidth(at)),
        rowPixels: Array.from({ length: rows }, (_row, at) => sheet.getRowHeight(at)),
        cells: Array.from({ length: rows * columns }, (_cell, at) =>
          cellContent(book, id, Math.floor(at / columns), at % columns, { call, wants }),
        ).filter(({ value, formula, style }) => value !== null || formula !== null || style !== null),
        merged: sheet.getMergedRanges().map((range) => ({
          sheet: id,
          row: range.getRow(),
          column: range.getColumn(),
          rows: range.getHeight(),
          columns: range.getWidth(),
        })),
      };
    });
}

function cellContent(
  book: OpenBook,
  sheetId: string,
  row: number,
  column: number,
  { call, wants }: { readonly call: RegExp; readonly wants: 'values' | 'formulas' },
): CellContent {
  const sheet = book.sheet(sheetId);
  const raw = sheet.getSheet().getCellRaw(row, column) ?? null;
  const typed = raw?.f || raw?.si ? sheet.getRange(row, column).getFormula() : '';
  const own = plainValue(raw);
  const value = own === '' ? spills(book).value(sheetId, row, column) : own;
  const isNative = typed !== '' && wants === 'formulas' && !call.test(typed);
  return {
    row,
    column,
    value: value === '' ? null : value,
    formula: isNative ? typed.replace(/^=/u, '') : null,
    note: typed !== '' && !isNative ? typed : null,
    style: sheet.getSheet().getComposedCellStyle(row, column) ?? null,
  };
}
