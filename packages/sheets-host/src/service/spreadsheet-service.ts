import { type Area, areaOf } from '@cyberbudget/core';
import type { ScriptBook, ScriptSheet } from '../book.ts';
import { rangeService } from './range-service.ts';
import { sheetService } from './sheet-service.ts';

/** A spreadsheet as SpreadsheetApp gives it: the methods that the script calls, and no more. */
export function spreadsheetService(book: ScriptBook): object {
  const named = (name: string) => book.sheets().find((sheet) => sheet.name === name);
  const range = (sheet: ScriptSheet, area: Area): object =>
    rangeService(book, sheet, area, () => sheetService(book, sheet));
  return {
    getActiveSheet: () => sheetService(book, book.active()),
    getActiveRange: () => range(book.active(), book.selection()),
    getCurrentCell: () => range(book.active(), { ...book.selection(), rows: 1, columns: 1 }),
    getSheets: () => book.sheets().map((sheet) => sheetService(book, sheet)),
    getNumSheets: () => book.sheets().length,
    getSheetByName: (name: string) => {
      const found = named(name);
      return found === undefined ? null : sheetService(book, found);
    },
    getRange: (address: string) => {
      const mark = address.lastIndexOf('!');
      const sheet = named(address.slice(0, mark).replace(/^'|'$/g, '').replaceAll("''", "'"));
      const area = areaOf(address);
      if (sheet === undefined || area === null) throw new Error('Range not found');
      return range(sheet, area);
    },
    insertSheet: (name: string, at: number) => {
      if (named(name) !== undefined) throw new Error('A sheet of that name already exists.');
      book.addSheet(name, at);
      const sheet = named(name);
      if (sheet === undefined) throw new Error('The sheet could not be added.');
      return sheetService(book, sheet);
    },
    deleteSheet: ({ getName }: { getName(): string }) => book.removeSheet(getName()),
  };
}
