import { type Area, addressOf } from '@cyberbudget/core';
import type { SheetPlace } from '../sheet-host/insertion.ts';

/** What spreadsheets hold at most. */
const LAST = { rows: 1_048_576, columns: 16_384 };

/** Rows or columns left free between what stands in a sheet and what is put beside it. */
const GAP = 1;

/**
 * The nearest range of a size outside everything a sheet holds: below it or, where that is nearer,
 * to its right.
 * @param wanted where it should have gone
 * @param used the sheet's used range; null for an empty sheet
 * @returns null where the sheet ends before
 */
export function nearestFree(sheet: string, wanted: Area, used: Area | null): SheetPlace | null {
  const below = used === null ? wanted : { ...wanted, row: used.row + used.rows + GAP };
  const beside = used === null ? wanted : { ...wanted, column: used.column + used.columns + GAP };
  const [nearest] = [below, beside]
    .filter(fits)
    .sort((one, other) => distance(wanted, one) - distance(wanted, other));
  return nearest === undefined ? null : { sheet, address: addressOf(nearest) };
}

/** Whether an area lies within a sheet. */
export const fits = ({ row, column, rows, columns }: Area): boolean =>
  row + rows <= LAST.rows && column + columns <= LAST.columns;

/** A column is about as wide as four rows are high. */
const distance = (from: Area, to: Area): number =>
  Math.abs(to.row - from.row) + 4 * Math.abs(to.column - from.column);
