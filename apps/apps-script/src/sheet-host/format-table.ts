import { type Area, addressOf, areaWithin } from '@cyberbudget/core';
import { dataRows, type RowRole } from '@cyberbudget/pane/layout';
import { type Destination, rangeOf } from './find-target.ts';
import { restoreWidths, type Widened } from './restore-widths.ts';
import type { Undo } from './rollback.ts';
import type { TypedLayout } from './server-api.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const QUIET = '#595959';
const HEADING = '#d9e2f3';

/** How rows look that are no body. */
const LOOKS: Readonly<Partial<Record<RowRole, (range: Range) => void>>> = {
  title: (range) => void range.setFontWeight('bold').setFontSize(14),
  unit: quiet,
  note: quiet,
  source: quiet,
  header: (range) =>
    void range.setFontWeight('bold').setBackground(HEADING).setWrap(true).setVerticalAlignment('middle'),
  listed: (range) => void range.setBorder(true, null, null, null, null, null),
  total: (range) => void range.setFontWeight('bold').setBorder(true, null, true, null, null, null),
};

function quiet(range: Range): void {
  range.setFontSize(9).setFontColor(QUIET);
}

/**
 * Gives a table its look, and a filter where the sheet has none. Columns of a sheet with other
 * things on it are only widened.
 */
export function formatTable(sheet: Sheet, destination: Destination, layout: TypedLayout, undo: Undo): void {
  const { sheet: existing, area } = destination;
  for (const [row, role] of layout.rows.entries())
    LOOKS[role]?.(rangeOf(sheet, { ...area, row: area.row + row, rows: 1 }));
  const rows = dataRows(layout);
  const widened: Widened[] = [];
  if (existing !== null) undo.push(() => restoreWidths(sheet, destination, layout.cells, widened));
  for (const [position, { width, align, wraps }] of layout.columns.entries()) {
    const column = area.column + position;
    const [before, wanted] = [sheet.getColumnWidth(column + 1), pixelsOf(width)];
    if (wanted > before) {
      sheet.setColumnWidth(column + 1, wanted);
      widened.push({ position, before, width: wanted });
    }
    const cells = rangeOf(sheet, { row: area.row + layout.header, column, rows, columns: 1 });
    // What is said in words in a column of numbers stands where they stand.
    if (align === 'right') cells.setHorizontalAlignment('right');
    if (wraps) cells.setWrap(true);
  }
  const table = layout.table === null ? null : areaWithin(area, layout.table);
  const isHidden = existing !== null && table !== null && hasHiddenRows(sheet, table);
  if (table !== null && sheet.getFilter() === null && !isHidden) {
    rangeOf(sheet, table).createFilter();
    undo.push(() => removeFilter(sheet, table));
  }
  if (existing !== null) return;
  sheet.setFrozenRows(layout.freeze.rows);
  sheet.setFrozenColumns(layout.freeze.columns);
}

/**
 * A filter over rows that a person hid would seem to be why they are not seen, and shows them again
 * when it is taken away.
 */
const hasHiddenRows = (sheet: Sheet, { row, rows }: Area): boolean =>
  Array.from({ length: rows }, (_, down) => row + down + 1).some((at) => sheet.isRowHiddenByUser(at));

/** A sheet has one filter: by now it may be somebody else's. */
function removeFilter(sheet: Sheet, table: Area): void {
  const filter = sheet.getFilter();
  if (filter?.getRange().getA1Notation() === addressOf(table)) filter.remove();
}

/**
 * The width of a column in pixels: a Latin character of the standard font takes 7, a Japanese one
 * twice that.
 */
export const pixelsOf = (characters: number): number => Math.round(characters * 7 + 8);
