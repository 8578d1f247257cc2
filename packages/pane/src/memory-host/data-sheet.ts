import { addressOf, freeSheetName } from '@cyberbudget/core';
import type { DataSheet } from '../layout/layout.ts';
import { contentsOf, emptySheet, type MemoryWorkbook, writeCells } from './workbook.ts';

/** The proposed name where it is free or stands on a sheet of the same content, else a free one. */
export function dataSheetName(workbook: MemoryWorkbook, { name, cells }: DataSheet): string {
  const size = { row: 0, column: 0, rows: cells.length, columns: cells[0]?.length ?? 1 };
  const holdsTheSame = (sheet: string): boolean =>
    JSON.stringify(contentsOf(workbook, { sheet, address: addressOf(size) })) === JSON.stringify(cells);
  return freeSheetName(name, (taken) => workbook.sheets.has(taken) && !holdsTheSame(taken));
}

/** Adds the sheet with its figures, where it is not there yet. */
export function addDataSheet(workbook: MemoryWorkbook, { name, cells }: DataSheet): void {
  if (workbook.sheets.has(name)) return;
  const sheet = emptySheet();
  writeCells(sheet, { row: 0, column: 0 }, cells);
  workbook.sheets.set(name, sheet);
}
