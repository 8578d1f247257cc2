import { type Area, areaOf } from '@cyberbudget/pane/layout';
import type { Target } from '@cyberbudget/pane/sheet-host';
import type { FoundPlace } from './found-place.ts';

/** The upper left corner that a target means. */
export type Corner =
  | { readonly kind: 'selection' }
  | { readonly kind: 'new-sheet' }
  | { readonly kind: 'place'; readonly sheet: string; readonly cell: Area };

/** @returns null where the target's address is none */
export function cornerOf(target: Target): Corner | null {
  if (target.kind !== 'place') return target;
  const area = areaOf(target.place.address);
  return area === null
    ? null
    : { kind: 'place', sheet: target.place.sheet, cell: { ...area, rows: 1, columns: 1 } };
}

/**
 * Asks what stands at a place. Call the answer after `context.sync()`.
 * @returns null for a sheet that is not there
 */
export function readPlace(
  context: Excel.RequestContext,
  corner: Exclude<Corner, { readonly kind: 'new-sheet' }>,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): () => FoundPlace | null {
  const { workbook } = context;
  const selected = corner.kind === 'selection' ? workbook.getSelectedRange() : null;
  const sheet =
    corner.kind === 'place' ? workbook.worksheets.getItemOrNullObject(corner.sheet) : selected?.worksheet;
  if (sheet === undefined) return () => null;
  const cell =
    corner.kind === 'place' ? sheet.getCell(corner.cell.row, corner.cell.column) : selected?.getCell(0, 0);
  const range = cell?.getResizedRange(rows - 1, columns - 1);
  if (range === undefined) return () => null;
  const contents = range.getUsedRangeOrNullObject(true).load('address');
  const looks = range.getUsedRangeOrNullObject(false).load('address');
  const used = sheet.getUsedRangeOrNullObject(true).load('address');
  const tables = range.getTables(false);
  const widths = Array.from({ length: columns }, (_, column) =>
    range.getColumn(column).format.load('columnWidth'),
  );
  sheet.load('name');
  sheet.protection.load('protected');
  sheet.charts.load('items/name');
  tables.load('items/name');
  range.load('rowIndex,columnIndex');
  return () => {
    if (sheet.isNullObject) return null;
    return {
      sheet: sheet.name,
      area: { row: range.rowIndex, column: range.columnIndex, rows, columns },
      widths: widths.map(({ columnWidth }) => columnWidth),
      chartNames: new Set(sheet.charts.items.map(({ name }) => name)),
      isProtected: sheet.protection.protected,
      isTaken: !contents.isNullObject || tables.items.length > 0,
      isTouched: !looks.isNullObject,
      used: used.isNullObject ? null : areaOf(used.address),
    };
  };
}
