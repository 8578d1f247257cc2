import type { HeldCell } from '@cyberbudget/pane/layout';
import type { TypedCell } from './server-api.ts';

/** Cells as they are typed. */
export type Typed = readonly (readonly TypedCell[])[];

/** What the cells of a range hold, counted from its corner. */
export function heldCells(
  range: GoogleAppsScript.Spreadsheet.Range,
): (HeldCell & { readonly row: number; readonly column: number })[] {
  const formulas = range.getFormulas();
  return range
    .getValues()
    .flatMap((line, row) =>
      line.map((value: unknown, column) => ({ row, column, value, formula: formulas[row]?.[column] ?? '' })),
    );
}
