import type { Area } from '@cyberbudget/core';
import type { ChartKind, SheetPlace } from './insertion.ts';

/** What stands in a cell: "" for an empty one. A text that looks like a formula is a text. */
export type SheetCell = string | number | boolean | { readonly formula: string };

/** The cells of a sheet around the selection. */
export interface SheetBlock {
  readonly sheet: string;
  /** The sheet's row and column of the first cell, counted from 0. */
  readonly row: number;
  readonly column: number;
  /** A rectangle; what a formula fills is what it shows. */
  readonly cells: readonly (readonly SheetCell[])[];
  /** The selected cell, counted as row and column are. */
  readonly selected: Pick<Area, 'row' | 'column'>;
}

/** How far from the selected cell a block reaches. */
export const BLOCK_REACH = { rows: 400, columns: 30 } as const;

/** The part of a sheet around a selected cell, as far as a block reaches and the sheet goes. */
export function reachAround({ row, column }: Pick<Area, 'row' | 'column'>, used: Area): Area {
  const [top, left] = [Math.max(0, row - BLOCK_REACH.rows), Math.max(0, column - BLOCK_REACH.columns)];
  const bottom = Math.min(Math.max(used.row + used.rows, row + 1), row + BLOCK_REACH.rows);
  const right = Math.min(Math.max(used.column + used.columns, column + 1), column + BLOCK_REACH.columns);
  return { row: top, column: left, rows: bottom - top, columns: right - left };
}

/** A cell that gets another content, counted from the first cell of its table. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  /** "" empties it. */
  readonly content: string | number | { readonly formula: string };
}

/** Other contents for cells of a table that stands in a sheet already. */
export interface TableRewriting {
  /** The whole table. */
  readonly place: SheetPlace;
  readonly changes: readonly CellChange[];
  /** What its charts are called from now on. */
  readonly chartTitles: Readonly<Partial<Record<ChartKind, string>>>;
}
