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

/** Widths of columns, each under sheet and index; every row has the standard height. */
export function createSizes(
  journal: Journal,
  cellsWithin: (area: Area) => readonly { readonly cell: Cell }[],
): Pick<Cells, 'columnWidths' | 'setColumnWidth' | 'rowHeights'> {
  const widths = new Map<string, number>();
  const set = (key: string, width: number) => {
    const before = widths.get(key) ?? STANDARD_WIDTH;
    widths.set(key, width);
    journal.note(() => widths.set(key, before));
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
        set(`${sheet} ${at}`, width === 'autofit' ? fitted(sheet, at) : width);
      }
    },
    rowHeights: (_, __, count) => Array<number>(Math.min(count, 10_000)).fill(STANDARD_HEIGHT),
  };
}

function indices(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}

/** Characters of half width: a kanji counts two. */
function measure(text: string): number {
  return [...text].reduce((width, character) => width + (character.charCodeAt(0) > 0x2e7f ? 2 : 1), 0);
}
