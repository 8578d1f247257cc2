import {
  type Column,
  displayWidth,
  FACTORS,
  type Row,
  sourceLine,
  type Table,
  type TableCell,
  type Unit,
} from '@cyberbudget/core';
import type { CellValue, Worksheet } from 'exceljs';
import type { ExportRequest } from '../export-request.ts';
import type { FiguresPlace } from './figures-sheet.ts';
import { fitText } from './fit-text.ts';
import { closingStyle, FONT, headingStyle, numberFormat, PAGE } from './styles.ts';

/** Where a cell of a table stands, and what a formula needs to know about the rows around it. */
export interface CellPlace {
  readonly table: Table;
  readonly row: Row;
  readonly column: Column;
  /** Row of the sheet, from 1. */
  readonly at: number;
  readonly firstBody: number;
  readonly lastBody: number;
  readonly figures: FiguresPlace;
  readonly document: string;
  readonly factor: number;
}

/** The formula of a cell, without "="; null for a plain value. */
export type Formulas = (place: CellPlace) => string | null;

/** What a table's sheet needs beside the table. */
export interface TableSheetOptions extends Pick<ExportRequest, 'language' | 'unit'> {
  readonly document: string | null;
  readonly figures: FiguresPlace;
  readonly formulas: Formulas | null;
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
      cell.value = cellValue(row, column, across, position, table, options);
      const format = numberFormat(column, unit);
      if (format !== undefined) cell.numFmt = format;
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

function cellValue(
  row: Row,
  column: Column,
  across: number,
  position: number,
  table: Table,
  { language, unit, document, figures, formulas }: TableSheetOptions,
): CellValue {
  const cell = row.cells[across] ?? null;
  if (cell === null) return null;
  const value = shownValue(cell, column, unit, language);
  if (formulas === null || document === null || typeof value !== 'number') return value;
  const [label = null] = row.cells;
  const criteria = [label === null ? '' : shownValue(label, column, unit, language), column.title[language]];
  if (!criteria.every(isExactCriterion)) return value;
  const body = table.rows.filter(({ kind }) => kind === 'body').length;
  const formula = formulas({
    table,
    row,
    column,
    at: HEADING_ROW + 1 + position,
    firstBody: HEADING_ROW + 1,
    lastBody: HEADING_ROW + body,
    figures,
    document,
    factor: FACTORS[unit],
  });
  return formula === null ? value : { formula, result: value };
}

/** Whether SUMIFS takes a name for that very name: operators in front and wildcards anywhere mean something else to it. */
const isExactCriterion = (name: string | number): boolean =>
  !/^[<>=]|[*?~]/.test(String(name)) && String(name).length <= 255;

const shownValue = (
  cell: NonNullable<TableCell>,
  { kind }: Column,
  unit: Unit,
  language: 'ja' | 'en',
): string | number => {
  if (typeof cell === 'object') return cell[language];
  return kind === 'yen' && typeof cell === 'number' ? cell / FACTORS[unit] : cell;
};

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
      return cell === null ? '' : String(shownValue(cell, column, unit, language));
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
