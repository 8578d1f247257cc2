import {
  type Column,
  cellText,
  columnLetters,
  displayWidth,
  type FigureSheet,
  isQueriedNumber,
  nativeFormula,
  numberFormat,
  sourceLine,
  type Table,
  type TableCell,
  unitCell,
} from '@cyberbudget/core';
import type { CellValue, Worksheet } from 'exceljs';
import type { ExportRequest } from '../export-request.ts';
import { fitText } from './fit-text.ts';
import { closingStyle, FONT, headingStyle, PAGE } from './styles.ts';

/** What a table's sheet needs beside the table: the sheet of figures that its formulas look in. */
export interface TableSheetOptions extends Pick<ExportRequest, 'language' | 'unit'> {
  readonly figures: FigureSheet;
}

export const HEADING_ROW = 4;

/** Writes a table: title, source and unit, headings in row 4 (frozen), rows, notes. */
export function addTableSheet(sheet: Worksheet, table: Table, options: TableSheetOptions): void {
  const { language, unit } = options;
  sheet.getCell('A1').value = table.title[language];
  sheet.getCell('A1').font = { ...FONT, bold: true, size: 14 };
  sheet.getCell('A2').value = sourceLine(table, unit, language);
  sheet.getRow(HEADING_ROW).values = table.columns.map(({ title }) => title[language]);
  const closing = table.rows.findIndex(({ kind }) => kind !== 'body');
  for (const [position, row] of table.rows.entries()) {
    const cells = sheet.getRow(HEADING_ROW + 1 + position);
    for (const [across, column] of table.columns.entries()) {
      const cell = cells.getCell(across + 1);
      const at = HEADING_ROW + 1 + position;
      cell.value = cellValue(row.cells[across] ?? null, column, at, table, options);
      cell.numFmt = numberFormat(column, unit);
    }
    if (row.kind !== 'body') closingStyle(cells, position === closing, table.columns.length);
  }
  addNotes(sheet, table, options);
  setWidths(sheet, table, options);
  fitText(
    sheet,
    table.rows.map((_, position) => sheet.getRow(HEADING_ROW + 1 + position)),
    table.columns.length,
    (position) => table.columns[position]?.kind !== 'text',
  );
  headingStyle(sheet.getRow(HEADING_ROW), headingLines(sheet, table, options));
  Object.assign(sheet.pageSetup, PAGE);
  sheet.views = [{ state: 'frozen', xSplit: 1, ySplit: HEADING_ROW }];
}

/** A number with a question is a formula over the figures that carries its result; every other cell is what it is. */
function cellValue(
  cell: TableCell,
  column: Column,
  at: number,
  table: Table,
  { language, unit, figures }: TableSheetOptions,
): CellValue {
  if (cell === null) return null;
  const value = unitCell(cell, column, unit, language);
  if (!isQueriedNumber(cell) || typeof value !== 'number') return value;
  const row = table.rows[at - HEADING_ROW - 1];
  const labels = new Map([
    [cellText(row?.cells[0] ?? null, language), `$A${at}`],
    [column.title[language], `${columnLetters(table.columns.indexOf(column))}$${HEADING_ROW}`],
  ]);
  const reference = (text: string | number): string | null => labels.get(String(text)) ?? null;
  const formula = nativeFormula(cell.query, { figures, unit, reference });
  return formula === null ? value : { formula: formula.slice(1), result: value };
}

function addNotes(sheet: Worksheet, { rows, notes }: Table, { language }: TableSheetOptions): void {
  for (const [position, note] of notes.entries()) {
    const cell = sheet.getCell(HEADING_ROW + rows.length + 2 + position, 1);
    cell.value = note[language];
    cell.font = { ...FONT, color: { argb: 'FF595959' } };
  }
}

/** Wide enough for what stands in a column, within reason; longer text is wrapped. */
function setWidths(sheet: Worksheet, table: Table, { language, unit }: TableSheetOptions): void {
  for (const [across, column] of table.columns.entries()) {
    const texts = table.rows.map(({ cells }) => {
      const cell = cells[across] ?? null;
      return cell === null ? '' : String(unitCell(cell, column, unit, language));
    });
    const words = texts.filter((text) => column.kind === 'text' || Number.isNaN(Number(text)));
    const content = Math.max(column.kind === 'text' ? 0 : 10, ...words.map(displayWidth));
    const width = Math.max(content, Math.min(displayWidth(column.title[language]), 24));
    sheet.getColumn(across + 1).width = Math.min(60, width + 3);
  }
}

const headingLines = (sheet: Worksheet, { columns }: Table, { language }: TableSheetOptions): number =>
  Math.max(
    ...columns.map(({ title }, across) =>
      Math.ceil(displayWidth(title[language]) / ((sheet.getColumn(across + 1).width ?? 10) - 2)),
    ),
  );
