import type { Area } from '@cyberbudget/core';
import { cellKey, isOthersColumn, othersCells } from '@cyberbudget/pane/layout';
import { type Destination, rangeOf } from './find-target.ts';
import { heldCells, type Typed } from './held-cells.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A column that was widened, counted from the first of its area; widths in pixels. */
export interface Widened {
  readonly position: number;
  readonly before: number;
  readonly width: number;
}

/**
 * Gives columns their widths back. One in which somebody else wrote meanwhile, or that somebody
 * made as wide as they like, stays: they may have found it wide enough.
 * @param cells what was typed into the area
 */
export function restoreWidths(
  sheet: Sheet,
  { area, used }: Pick<Destination, 'area' | 'used'>,
  cells: Typed,
  widened: readonly Widened[],
): void {
  if (widened.length === 0) return;
  const isTheirs = othersColumns(sheet, area, used, cells);
  for (const { position, before, width } of widened) {
    const column = area.column + position + 1;
    if (sheet.getColumnWidth(column) === width && !isTheirs(position)) sheet.setColumnWidth(column, before);
  }
}

/**
 * Whether others wrote into a column, counted from the first of the area: into the area, or outside
 * what the sheet used before.
 */
function othersColumns(
  sheet: Sheet,
  area: Area,
  used: Destination['used'],
  cells: Typed,
): (position: number) => boolean {
  const rows = Math.max(sheet.getLastRow(), area.row + area.rows);
  const held = heldCells(rangeOf(sheet, { ...area, row: 0, rows }));
  const [top, bottom] = [area.row, area.row + area.rows];
  const inside = held
    .filter(({ row }) => row >= top && row < bottom)
    .map((cell) => ({ ...cell, row: cell.row - top }));
  const inArea = othersCells(cells, inside);
  const isTheirs = ({ row, column, formula, value }: (typeof held)[number]): boolean =>
    row >= top && row < bottom
      ? inArea.has(cellKey(row - top, column))
      : (formula !== '' || value !== '') && (row >= used.rows || area.column + column >= used.columns);
  const theirs = held.filter(isTheirs).map(({ row, column }) => cellKey(row, column));
  return isOthersColumn(new Set(theirs), held);
}
