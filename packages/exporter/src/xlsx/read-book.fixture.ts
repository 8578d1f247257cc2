import { areaOf } from '@cyberbudget/core';
import { type Cell, readXlsx, type Sheet, type Workbook } from 'hucre/xlsx';

/** A workbook read back, with formulas and looks. */
export const readBook = (bytes: Uint8Array): Promise<Workbook> => readXlsx(bytes, { readStyles: true });

export const sheetNamed = ({ sheets }: Workbook, name: string): Sheet => {
  const found = sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
};

/** What a cell shows: the result of a formula, else its value; rows and columns from 0. */
export function shownAt(sheet: Sheet, row: number, column: number): unknown {
  const cell = sheet.cells?.get(`${row},${column}`);
  return (cell?.formula === undefined ? undefined : cell.formulaResult) ?? sheet.rows[row]?.[column] ?? null;
}

/** The cell at an address such as B3; undefined for one that is empty and plain. */
export function cellAt(sheet: Sheet, address: string): Partial<Cell> | undefined {
  const area = areaOf(address);
  return area === null ? undefined : sheet.cells?.get(`${area.row},${area.column}`);
}
