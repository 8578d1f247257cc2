import type { Area } from '@cyberbudget/core';
import { cellKey, othersCells } from '@cyberbudget/pane/layout';
import { areaIn, formulaIn, PLACE, readUsed } from './used-cells.ts';

/** Cells as they are typed. */
export type Typed = readonly (readonly (string | number)[])[];

/**
 * The cells of an area that hold something other than what was typed there, by their places in it,
 * and what cells hold.
 */
export async function heldByOthers(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { row, column, rows, columns }: Area,
  typed: Typed,
) {
  const used = sheet.getRangeByIndexes(row, column, rows, columns).getUsedRangeOrNullObject(true).load(PLACE);
  await context.sync();
  const within = areaIn(used);
  const blocks = within === null ? [] : await readUsed(context, sheet, within);
  const held = blocks.flatMap(({ area, formulas, values }) =>
    values.flatMap((line, down) =>
      line.map((value, across) => ({
        row: area.row + down - row,
        column: area.column + across - column,
        formula: formulaIn(formulas[down]?.[across], value),
        value,
      })),
    ),
  );
  return {
    keys: othersCells(typed, held),
    held: new Map(held.map((cell) => [cellKey(cell.row, cell.column), cell])),
  };
}
