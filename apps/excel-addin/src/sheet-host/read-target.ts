import { type Area, addressOf } from '@cyberbudget/core';
import type { SheetPlace } from '@cyberbudget/pane/sheet-host';
import type { ExcelApp } from './excel-app.ts';
import { areaIn, PLACE } from './used-cells.ts';

/** The upper left corner that a target means. */
export type Corner =
  | { readonly kind: 'selection' }
  | { readonly kind: 'new-sheet' }
  | { readonly kind: 'place'; readonly sheet: string; readonly cell: Pick<Area, 'row' | 'column'> };

/** What stands where something is to go. */
export interface TargetState {
  readonly sheet: string;
  readonly area: Area;
  /** Widths in points of the area's columns. */
  readonly widths: readonly number[];
  readonly isProtected: boolean;
  /** Whether any of its cells holds something, or a table lies over one. */
  readonly isTaken: boolean;
  /** Whether any of its cells holds something or looks other than in a new workbook. */
  readonly isTouched: boolean;
  /** What the sheet uses; null where it is empty. */
  readonly used: Area | null;
}

/**
 * Asks what stands at a place. Call the answer after `context.sync()`.
 * @returns null for a sheet that is not there
 */
export function readTarget(
  context: Excel.RequestContext,
  corner: Exclude<Corner, { readonly kind: 'new-sheet' }>,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): () => TargetState | null {
  const { sheet, cell } = sheetAndCell(context.workbook, corner);
  const range = cell.getResizedRange(rows - 1, columns - 1);
  const contents = range.getUsedRangeOrNullObject(true).load('address');
  const looks = range.getUsedRangeOrNullObject(false).load('address');
  const used = sheet.getUsedRangeOrNullObject(true).load(PLACE);
  const tables = range.getTables(false);
  const widths = Array.from({ length: columns }, (_, column) =>
    range.getColumn(column).format.load('columnWidth'),
  );
  sheet.load('name');
  sheet.protection.load('protected');
  tables.load('items/name');
  range.load('rowIndex,columnIndex');
  return () => {
    if (sheet.isNullObject) return null;
    return {
      sheet: sheet.name,
      area: { row: range.rowIndex, column: range.columnIndex, rows, columns },
      widths: widths.map(({ columnWidth }) => columnWidth),
      isProtected: sheet.protection.protected,
      isTaken: !contents.isNullObject || tables.items.length > 0,
      isTouched: !looks.isNullObject,
      used: areaIn(used),
    };
  };
}

function sheetAndCell(workbook: Excel.Workbook, corner: Exclude<Corner, { readonly kind: 'new-sheet' }>) {
  if (corner.kind === 'place') {
    const sheet = workbook.worksheets.getItemOrNullObject(corner.sheet);
    return { sheet, cell: sheet.getCell(corner.cell.row, corner.cell.column) };
  }
  const selected = workbook.getSelectedRange();
  return { sheet: selected.worksheet, cell: selected.getCell(0, 0) };
}

/**
 * Whether an area has merged cells. In a run of its own, because the question cannot be part of an
 * undo group. Before ExcelApi 1.13 nobody can tell; a table over merged cells is then refused by
 * Excel itself, and taken back.
 */
export const hasMergedCells = async (
  app: ExcelApp,
  { sheet, area: { row, column, rows, columns } }: Pick<TargetState, 'sheet' | 'area'>,
): Promise<boolean> =>
  app.has('ExcelApi', '1.13') &&
  app.excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
    const merged = range.getMergedAreasOrNullObject().load('address');
    await context.sync();
    return !merged.isNullObject && merged.address !== '';
  });

export const placeOf = (sheet: string, area: Area): SheetPlace => ({ sheet, address: addressOf(area) });
