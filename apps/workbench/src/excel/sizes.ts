import type { Cells } from '@cyberbudget/office-host';
import type { FWorksheet } from '@univerjs/preset-sheets-core';
import type { OpenBook } from './open-book.ts';

const pixelsPerPoint = 4 / 3;
const standardColumnPixels = 88;
const padding = 22;

type Sizes = Pick<Cells, 'columnWidths' | 'setColumnWidth' | 'rowHeights'>;

/** Widths and heights, in points outside and pixels inside. */
export function sizes(book: OpenBook): Sizes {
  return {
    columnWidths: (sheet, column, count) =>
      within(book.sheet(sheet).getMaxColumns(), column, count).map(
        (at) => book.sheet(sheet).getColumnWidth(at) / pixelsPerPoint,
      ),
    setColumnWidth(sheet, column, count, width) {
      const grid = book.sheet(sheet);
      const columns = within(grid.getMaxColumns(), column, count);
      if (width !== 'autofit') {
        grid.setColumnWidths(column, columns.length, width * pixelsPerPoint);
        return;
      }
      for (const at of columns) grid.setColumnWidth(at, fittedPixels(grid, at));
    },
    rowHeights: (sheet, row, count) =>
      within(book.sheet(sheet).getMaxRows(), row, count).map(
        (at) => book.sheet(sheet).getRowHeight(at) / pixelsPerPoint,
      ),
  };
}

function within(limit: number, first: number, count: number): number[] {
  return Array.from({ length: Math.max(0, Math.min(count, limit - first)) }, (_, index) => first + index);
}

/** Wide enough for the longest text as shown in the column's used rows. */
function fittedPixels(grid: FWorksheet, column: number): number {
  const context = document.createElement('canvas').getContext('2d');
  const lastRow = grid.getLastRow();
  if (context === null || lastRow < 0) return standardColumnPixels;
  const shown = grid
    .getRange(0, column, lastRow + 1, 1)
    .getDisplayValues()
    .flat();
  const widths = shown.map((text, row) => {
    const style = grid.getSheet().getComposedCellStyle(row, column);
    context.font = `${style?.bl ? 'bold ' : ''}${(style?.fs ?? 11) * pixelsPerPoint}px ${style?.ff ?? 'Arial'}`;
    return context.measureText(String(text ?? '')).width;
  });
  const widest = Math.max(0, ...widths);
  return widest === 0 ? standardColumnPixels : Math.min(480, Math.ceil(widest) + padding);
}
