import type { Area, CellFormat, Cells, CellValue, ClearWhat } from '@cyberbudget/office-host';
import { CellValueType, type ICellData, type IStyleData } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/preset-sheets-core';
import type { Calculation } from './calculation.ts';
import { toCellFormat, toStyle } from './cell-format.ts';
import type { OpenBook } from './open-book.ts';
import { sizes } from './sizes.ts';
import { spills } from './spills.ts';
import { toArea } from './to-area.ts';
import { usedArea } from './used-area.ts';

const emptyContent = { v: null, f: null, si: null, p: null, t: null };

/** The cells of the grid, most of which answers at once. */
export interface GridCells extends Cells {
  formulas(area: Area): CellValue[][];
  write(area: Area, formulas: readonly (readonly CellValue[])[]): void;
  numberFormats(area: Area): string[][];
  setNumberFormats(area: Area, formats: readonly (readonly string[])[]): void;
  setFormat(area: Area, format: CellFormat): void;
  clear(area: Area, what: ClearWhat): void;
  merged(sheet: string): readonly Area[];
}

/** The cells of the book as Excel's client sees them. */
export function cells(book: OpenBook, calculation: Calculation): GridCells {
  const spilled = spills(book);
  const read = <T>(area: Area, of: (row: number, column: number, sheet: FWorksheet) => T): T[][] => {
    const sheet = book.sheet(area.sheet);
    return Array.from({ length: area.rows }, (_row, down) =>
      Array.from({ length: area.columns }, (_column, across) =>
        of(area.row + down, area.column + across, sheet),
      ),
    );
  };
  const lay = (area: Area, contentAt: (down: number, across: number) => ICellData): void => {
    const sheet = book.sheet(area.sheet);
    grow(sheet, area.row + area.rows, area.column + area.columns);
    const rows = Array.from({ length: area.rows }, (_row, down) =>
      Array.from({ length: area.columns }, (_column, across) => contentAt(down, across)),
    );
    sheet.getRange(area.row, area.column, area.rows, area.columns).setValues(rows);
    calculation.noteChange();
  };
  const dress = (area: Area, lookAt: (down: number, across: number) => ICellData): void => {
    const sheet = book.sheet(area.sheet);
    lay(area, (down, across) => ({
      ...contentOf(cellAt(sheet, area.row + down, area.column + across)),
      ...lookAt(down, across),
    }));
  };
  return {
    ...sizes(book),
    formulas: (area) => read(area, (row, column, sheet) => formulaAt(sheet, row, column)),
    async values(area) {
      await calculation.settled();
      return read(area, (row, column, sheet) => {
        const own = plainValue(cellAt(sheet, row, column));
        return own === '' ? spilled.value(area.sheet, row, column) : own;
      });
    },
    write: (area, formulas) => lay(area, (down, across) => toContent(formulas[down]?.[across] ?? '')),
    numberFormats: (area) =>
      read(area, (row, column, sheet) => styleAt(sheet, row, column)?.n?.pattern ?? 'General'),
    setNumberFormats: (area, formats) =>
      dress(drawn(book, area), (down, across) => ({
        s: { n: pattern(formats[down]?.[across] ?? 'General') },
      })),
    formats: (area) => read(area, (row, column, sheet) => toCellFormat(styleAt(sheet, row, column))),
    setFormat: (area, format) => dress(drawn(book, area), () => ({ s: toStyle(format) })),
    clear(area, what) {
      const range = drawn(book, area);
      clearRange(book.sheet(area.sheet), range, what);
      calculation.noteChange();
    },
    async used(sheet, valuesOnly) {
      await calculation.settled();
      return usedArea(book, sheet, valuesOnly);
    },
    merged: (sheet) =>
      book
        .sheet(sheet)
        .getMergedRanges()
        .map((range) => toArea(sheet, range.getRange())),
    merge: (area) =>
      void book.sheet(area.sheet).getRange(area.row, area.column, area.rows, area.columns).merge(),
    unmerge: (area) =>
      void book.sheet(area.sheet).getRange(area.row, area.column, area.rows, area.columns).breakApart(),
    async spill(sheet, row, column) {
      await calculation.settled();
      return spilled.area(sheet, row, column);
    },
  };
}

function cellAt(sheet: FWorksheet, row: number, column: number): ICellData | null {
  return sheet.getSheet().getCellRaw(row, column) ?? null;
}

/**
 * What a cell holds, to be written again with another look: the grid takes a cell without its
 * formula for one that has none.
 */
function contentOf(cell: ICellData | null): ICellData {
  const { f, si, v, t, p } = cell ?? {};
  return Object.fromEntries(Object.entries({ f, si, v, t, p }).filter(([, value]) => value !== undefined));
}

function formulaAt(sheet: FWorksheet, row: number, column: number): CellValue {
  const cell = cellAt(sheet, row, column);
  if (cell?.f || cell?.si) return sheet.getRange(row, column).getFormula();
  const value = plainValue(cell);
  return typeof value === 'string' && value.startsWith('=') ? `'${value}` : value;
}

/** The value of a cell of the grid; an empty one is "". */
export function plainValue(cell: ICellData | null): CellValue {
  const value = cell?.v;
  if (value === null || value === undefined) return '';
  return cell?.t === CellValueType.BOOLEAN ? Boolean(value) : value;
}

function styleAt(sheet: FWorksheet, row: number, column: number): IStyleData | null {
  return sheet.getSheet().getComposedCellStyle(row, column) ?? null;
}

function toContent(formula: CellValue): ICellData {
  if (formula === '') return emptyContent;
  if (typeof formula === 'number') return { ...emptyContent, v: formula, t: CellValueType.NUMBER };
  if (typeof formula === 'boolean') return { ...emptyContent, v: formula ? 1 : 0, t: CellValueType.BOOLEAN };
  if (formula.startsWith('=')) return { ...emptyContent, f: formula };
  // The port marks a text that only looks like a formula by an apostrophe.
  const text = formula.startsWith("'=") ? formula.slice(1) : formula;
  return { ...emptyContent, v: text, t: CellValueType.STRING };
}

function pattern(format: string): { pattern: string } | null {
  return format === 'General' ? null : { pattern: format };
}

/** An area of whole rows or columns as far as the grid goes: the rest has no cells to draw. */
function drawn(book: OpenBook, area: Area): Area {
  const sheet = book.sheet(area.sheet);
  return {
    ...area,
    rows: Math.min(area.rows, Math.max(sheet.getMaxRows() - area.row, 1)),
    columns: Math.min(area.columns, Math.max(sheet.getMaxColumns() - area.column, 1)),
  };
}

function grow(sheet: FWorksheet, rows: number, columns: number): void {
  if (rows > sheet.getMaxRows()) sheet.setRowCount(rows + 100);
  if (columns > sheet.getMaxColumns()) sheet.setColumnCount(columns + 10);
}

function clearRange(sheet: FWorksheet, area: Area, what: ClearWhat): void {
  const range = sheet.getRange(area.row, area.column, area.rows, area.columns);
  if (what === 'Contents') range.clearContent();
  else range.clear();
}
