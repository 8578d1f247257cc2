import type { Area } from '../workbook/area.ts';
import { SHEET_COLUMNS, SHEET_ROWS } from '../workbook/area.ts';
import type { Cells } from '../workbook/workbook.ts';
import type { Cell } from './cell-store.ts';
import type { Journal } from './journal.ts';

/** Width in points of a column that was never set, in a new workbook with Calibri 11. */
export const STANDARD_WIDTH = 48;
/** Height in points of a row that was never set. */
export const STANDARD_HEIGHT = 15;
const POINTS_A_CHARACTER = 5.25;

/** Widths of columns and heights of rows, each under sheet and index. */
export function createSizes(
  journal: Journal,
  cellsWithin: (area: Area) => readonly { readonly cell: Cell }[],
): Pick<Cells, 'columnWidths' | 'setColumnWidth' | 'rowHeights' | 'setRowHeight'> {
  const widths = new Map<string, number>();
  const heights = new Map<string, number>();
  const set = (sizes: Map<string, number>, key: string, size: number | null) => {
    const before = sizes.get(key) ?? null;
    keep(sizes, key, size);
    journal.note(() => keep(sizes, key, before));
  };
  const fitted = (sheet: string, column: number) => {
    const area = { sheet, row: 0, column, rows: SHEET_ROWS, columns: 1 };
    const longest = Math.max(0, ...cellsWithin(area).map(({ cell }) => measure(String(cell.value))));
    return longest === 0 ? STANDARD_WIDTH : longest * POINTS_A_CHARACTER + POINTS_A_CHARACTER;
  };
  return {
    columnWidths: (sheet, column, count) =>
      indices(column, Math.min(count, SHEET_COLUMNS)).map(
        (at) => widths.get(`${sheet} ${at}`) ?? STANDARD_WIDTH,
      ),
    setColumnWidth(sheet, column, count, width) {
      for (const at of indices(column, count)) {
        set(widths, `${sheet} ${at}`, width === 'autofit' ? fitted(sheet, at) : width);
      }
    },
    rowHeights: (sheet, row, count) =>
      indices(row, Math.min(count, 10_000)).map((at) => heights.get(`${sheet} ${at}`) ?? STANDARD_HEIGHT),
    setRowHeight(sheet, row, count, height) {
      for (const at of indices(row, Math.min(count, 10_000))) {
        set(heights, `${sheet} ${at}`, height === 'autofit' ? null : height);
      }
    },
  };
}

function keep(sizes: Map<string, number>, key: string, size: number | null): void {
  if (size === null) sizes.delete(key);
  else sizes.set(key, size);
}

function indices(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}

/** Characters of half width: a kanji counts two. */
function measure(text: string): number {
  return [...text].reduce((width, character) => width + (character.charCodeAt(0) > 0x2e7f ? 2 : 1), 0);
}
