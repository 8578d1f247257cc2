import { figureRecords, fileText, TABLE_KINDS, type Table } from '@cyberbudget/core';
import ExcelJS from 'exceljs';
import type { ExportRequest } from '../export-request.ts';
import { addAboutSheet } from './about-sheet.ts';
import { addFiguresSheet, figureSheet } from './figures-sheet.ts';
import { sheetNames } from './sheet-names.ts';
import { addTableSheet } from './table-sheet.ts';

/**
 * A workbook: a table a sheet, with native formulas (SUMIFS, COUNTIFS) over the sheet of figures, which gives page, line and
 * printed text of each. Every formula carries its result, so that viewers which do not calculate show the same numbers.
 */
export async function toXlsx(request: ExportRequest): Promise<Uint8Array> {
  const { documents, language } = request;
  const book = new ExcelJS.Workbook();
  book.creator = 'cyberbudget';
  const names = sheetNames(documents, language);
  const records = documents.flatMap(({ document }) => figureRecords(document, language));
  const figures = figureSheet(names.figures, records);
  addAboutSheet(book, names.about, request);
  const tables = tablesOf(request);
  for (const { table, document } of tables) {
    addTableSheet(book.addWorksheet(names.table(table, document)), table, { ...request, figures });
  }
  addFiguresSheet(book.addWorksheet(names.figures), figures, language);
  dropUnfitTexts(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** Once for all cells: one character that XML does not know, and the workbook does not open. */
function dropUnfitTexts(book: ExcelJS.Workbook): void {
  for (const sheet of book.worksheets) {
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (typeof cell.value === 'string') cell.value = fileText(cell.value);
      }),
    );
  }
}

/** The tables of every document, then those across documents once. */
function tablesOf({ documents, library }: ExportRequest): { table: Table; document: string | null }[] {
  const [newest] = documents;
  const made = documents.flatMap((index) =>
    TABLE_KINDS.flatMap(({ make }) => {
      const table = make(index, library);
      if (!table.ok) return [];
      const own = table.value.document !== null;
      return own || index === newest
        ? [{ table: table.value, document: own ? index.document.id : null }]
        : [];
    }),
  );
  const across = ({ document }: { readonly document: string | null }): number => (document === null ? 1 : 0);
  return made.sort((one, other) => across(one) - across(other));
}
