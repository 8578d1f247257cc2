import type { Area, CellValue } from '@cyberbudget/office-host';
import { CellValueType, type IRange } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/preset-sheets-core';
import type { OpenBook } from './open-book.ts';
import { toArea } from './to-area.ts';

/** What formulas put into cells other than their own. */
export interface Spills {
  /** The value that a spill puts into a cell; '' where none does. */
  value(sheet: string, row: number, column: number): CellValue;
  /**
   * The cells that the formula at this place fills, itself included; null where it fills no other.
   */
  area(sheet: string, row: number, column: number): Area | null;
  /** Every area that a formula of the sheet fills. */
  areas(sheet: string): readonly Area[];
}

/** The spills of the book as the engine has them now. */
export function spills(book: OpenBook): Spills {
  const model = book.injector.get(FormulaDataModel);
  const unit = (): string => book.workbook().getId();
  const rangesOf = (sheet: string) => model.getArrayFormulaRange()[unit()]?.[sheet] ?? {};
  return {
    value(sheet, row, column) {
      const cell = model.getArrayFormulaCellData()[unit()]?.[sheet]?.[row]?.[column];
      if (cell?.v === null || cell?.v === undefined) return '';
      return cell.t === CellValueType.BOOLEAN ? Boolean(cell.v) : cell.v;
    },
    area(sheet, row, column) {
      const range = rangesOf(sheet)[row]?.[column];
      return range ? toArea(sheet, range) : null;
    },
    areas: (sheet) =>
      Object.values(rangesOf(sheet)).flatMap((row) =>
        Object.values<IRange | null>(row ?? {}).flatMap((range) => (range ? [toArea(sheet, range)] : [])),
      ),
  };
}
