import { type Area, addressOf, areasOverlap } from '@cyberbudget/core';
import type { ScriptBook, ScriptSheet, ShownValue } from '../book.ts';
import { understood } from '../understood.ts';
import { canEditCells, PROTECTED } from './protected-cells.ts';
import { rangeLooks } from './range-looks.ts';

/**
 * A range as SpreadsheetApp gives it: the methods that the script calls, and no more.
 * @param sheetOf gives its sheet as SpreadsheetApp does
 * @throws Error for cells that the sheet has not
 */
export function rangeService(
  book: ScriptBook,
  sheet: ScriptSheet,
  area: Area,
  sheetOf: () => object,
): object {
  const { row, column, rows, columns } = area;
  const size = sheet.size();
  if (row < 0 || column < 0 || row + rows > size.rows || column + columns > size.columns)
    throw new Error('Those rows or columns are out of bounds.');
  const each = <T>(of: (down: number, across: number) => T): T[][] =>
    Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (_, across) => of(down, across)),
    );
  const canEdit = (): boolean => canEditCells(sheet, area);
  const assertWritable = (): void => {
    if (!canEdit()) throw new Error(PROTECTED);
  };
  const type = (cells: Parameters<ScriptSheet['type']>[1]): void => {
    assertWritable();
    sheet.type(area, cells);
  };
  const dressNumbers = (formats: readonly (readonly string[])[]): void => {
    assertWritable();
    sheet.setNumberFormats(area, formats);
  };
  const typeAll = (value: unknown): void => {
    const typed = understood(value);
    type(each(() => typed));
  };
  const range: object = {
    getSheet: sheetOf,
    getA1Notation: () => addressOf(area),
    isBlank: () => sheet.values(area).every((line) => line.every(isEmpty)),
    getValues: () => sheet.values(area),
    getDisplayValues: () => sheet.texts(area),
    getFormulas: () => sheet.formulas(area),
    getFormula: () => sheet.formulas(area)[0]?.[0] ?? '',
    getNumberFormats: () => sheet.numberFormats(area),
    isPartOfMerge: () => sheet.merged().some((merged) => areasOverlap(merged, area)),
    setValues: (grid: readonly (readonly unknown[])[]) => {
      if (grid.length !== rows || grid.some((line) => line.length !== columns))
        throw new Error('The number of rows or columns in the data does not match the range.');
      type(grid.map((line) => Array.from(line, understood)));
    },
    setValue: typeAll,
    setFormula: typeAll,
    setNumberFormats: (formats: readonly (readonly string[])[]) => dressNumbers(formats),
    setNumberFormat: (format: string) => dressNumbers(each(() => format)),
    canEdit,
    clearContent: () => type(each(() => null)),
    clear: () => {
      assertWritable();
      sheet.clear(area);
    },
    createFilter: () => {
      assertWritable();
      sheet.setFilter(area);
      return { remove: () => sheet.setFilter(null) };
    },
    activate: () => book.select(sheet.name, area),
  };
  return Object.assign(
    range,
    rangeLooks((look) => {
      assertWritable();
      sheet.dress(area, look);
      return range;
    }),
  );
}

const isEmpty = (value: ShownValue): boolean => value === '';
