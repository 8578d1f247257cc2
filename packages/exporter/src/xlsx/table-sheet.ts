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
import type { RowDef, WriteSheet } from 'hucre';
import type { ExportRequest } from '../export-request.ts';
import { fitText, linesIn } from './fit-text.ts';
import { type Grid, type GridCell, gridCells, textCell } from './grid.ts';
import { HEADING_ROW } from './heading-row.ts';
import { FOOTER, type Look, look, PAGE } from './look.ts';
import { sheetCharts } from './sheet-charts.ts';
import { tableOf } from './sheet-table.ts';

/** What a table's sheet needs beside the table. */
export interface TableSheetOptions extends Pick<ExportRequest, 'language' | 'unit'> {
  /** The sheet of figures that its formulas look in. */
  readonly figures: FigureSheet;
  readonly sheetName: string;
  /** The name of its body as a table of the workbook. */
  readonly tableName: string;
}

/**
 * A table's sheet: title, source and unit, headings in row 4 (frozen, and on every printed page),
 * rows, notes, and a chart below.
 */
export function tableSheet(table: Table, options: TableSheetOptions): WriteSheet {
  const { language, unit, sheetName, tableName } = options;
  const styles = look(language);
  const widths = columnWidths(table, options);
  const isNumeric = (position: number): boolean => table.columns[position]?.kind !== 'text';
  const body = fitText(bodyRows(table, options, styles), { widths, isNumeric });
  const titles = table.columns.map(({ title }) => title[language]);
  const grid: Grid = [
    [textCell(table.title[language], styles.title)],
    [textCell(sourceLine(table, unit, language), styles.note)],
    [],
    titles.map((title) => textCell(title, styles.heading)),
    ...body.rows,
    [],
    ...table.notes.map((note) => [textCell(note[language], styles.note)]),
  ];
  const headingLines = Math.max(1, ...titles.map((title, across) => linesIn(title, widths[across] ?? 10)));
  return {
    name: sheetName,
    cells: gridCells(grid),
    columns: widths.map((width) => ({ width })),
    rowDefs: rowHeights([1.3, 1, 1, headingLines + 0.4, ...body.lines], styles.line),
    freezePane: { rows: HEADING_ROW, columns: 1 },
    pageSetup: { ...PAGE, printTitlesRow: `$${HEADING_ROW}:$${HEADING_ROW}` },
    headerFooter: FOOTER,
    ...tableOf(table, titles, tableName),
    ...sheetCharts(table, { ...options, below: grid.length + 1 }),
  };
}

const rowHeights = (lines: readonly number[], line: number): Map<number, RowDef> =>
  new Map(lines.map((count, row) => [row, { height: Math.round(count * line * 4) / 4 }]));

function bodyRows(table: Table, options: TableSheetOptions, styles: Look): Grid {
  const closing = table.rows.findIndex(({ kind }) => kind !== 'body');
  return table.rows.map(({ kind, cells }, down) => {
    const style = kind === 'body' ? styles.plain : styles.closing(down === closing);
    return table.columns.map((column, across): GridCell => {
      const cell = tableCell(cells[across] ?? null, column, down, table, options);
      return { ...cell, style: { ...style, numFmt: numberFormat(column, options.unit) } };
    });
  });
}

/**
 * A number with a question is a formula over the figures that carries its result; every other cell
 * is what it is.
 */
function tableCell(
  cell: TableCell,
  column: Column,
  down: number,
  table: Table,
  { language, unit, figures }: TableSheetOptions,
): NonNullable<GridCell> {
  if (cell === null) return { value: null };
  const value = unitCell(cell, column, unit, language);
  if (!isQueriedNumber(cell) || typeof value !== 'number') return { value };
  const labels = new Map([
    [cellText(table.rows[down]?.cells[0] ?? null, language), `$A${HEADING_ROW + 1 + down}`],
    [column.title[language], `${columnLetters(table.columns.indexOf(column))}$${HEADING_ROW}`],
  ]);
  const reference = (text: string | number): string | null => labels.get(String(text)) ?? null;
  const formula = nativeFormula(cell.query, { figures, unit, reference });
  return formula === null ? { value } : { value: null, formula: formula.slice(1), formulaResult: value };
}

/**
 * Wide enough for what stands in a column, within reason, and together no wider than a page can be
 * read: longer text is wrapped.
 */
function columnWidths(table: Table, { language, unit }: TableSheetOptions): number[] {
  const longestHeading = table.columns.length > MANY_COLUMNS ? 13 : 24;
  const wanted = table.columns.map((column, across) => {
    const texts = table.rows.map(({ cells }) => {
      const cell = cells[across] ?? null;
      return cell === null ? '' : String(unitCell(cell, column, unit, language));
    });
    const words = texts.filter((text) => column.kind === 'text' || Number.isNaN(Number(text)));
    const content = Math.max(column.kind === 'text' ? 0 : 10, ...words.map(displayWidth));
    const width = Math.max(content, Math.min(displayWidth(column.title[language]), longestHeading));
    return Math.min(60, width + 3);
  });
  const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);
  const long = wanted.filter((width) => width > LEAST_TEXT);
  const room = Math.max(0, PAGE_WIDTH - (sum(wanted) - sum(long)));
  const shrunk = Math.min(1, room / Math.max(1, sum(long)));
  return wanted.map((width) =>
    width > LEAST_TEXT ? Math.max(LEAST_TEXT, Math.round(width * shrunk)) : width,
  );
}

const MANY_COLUMNS = 9;
/**
 * Characters: what a page across holds at two thirds of the size, and the least that a column of
 * texts keeps.
 */
const PAGE_WIDTH = 220;
const LEAST_TEXT = 28;
