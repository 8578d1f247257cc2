import type { CellValue } from '@cyberbudget/office-host';
import { plainValue } from './cells.ts';
import type { OpenBook } from './open-book.ts';
import type { Spills } from './spills.ts';

/**
 * The value of a cell, its own or that which a formula elsewhere puts into it; '' where there is
 * none.
 */
export function shownValue(
  book: OpenBook,
  spilled: Spills,
  { sheet, row, column }: { readonly sheet: string; readonly row: number; readonly column: number },
): CellValue {
  const own = plainValue(
    book.workbook().getSheetBySheetId(sheet)?.getSheet().getCellRaw(row, column) ?? null,
  );
  return own === '' ? spilled.value(sheet, row, column) : own;
}
