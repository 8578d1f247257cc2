import type { Area } from '@cyberbudget/core';
import { isOthersColumn, othersCells } from '@cyberbudget/pane/layout';
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
  const held = heldCells(rangeOf(sheet, area));
  const isTheirs = isOthersColumn(othersCells(cells, held), held);
  const isOutside = writtenOutside(sheet, area, used);
  for (const { position, before, width } of widened) {
    const column = area.column + position + 1;
    const isOwn = sheet.getColumnWidth(column) === width && !isTheirs(position) && !isOutside(position);
    if (isOwn) sheet.setColumnWidth(column, before);
  }
}

/** Whether anything stands in a column outside the area and outside what the sheet used before. */
function writtenOutside(sheet: Sheet, area: Area, used: Destination['used']): (position: number) => boolean {
  const rows = sheet.getLastRow();
  const values = rows === 0 ? [] : rangeOf(sheet, { ...area, row: 0, rows }).getValues();
  return (position) => {
    const usedRows = area.column + position < used.columns ? used.rows : 0;
    return values.some(
      (line, row) =>
        line[position] !== '' && row >= usedRows && (row < area.row || row >= area.row + area.rows),
    );
  };
}
