import { displayWidth } from '@cyberbudget/core';
import type { AlignmentStyle } from 'hucre';
import type { Grid, GridCell } from './grid.ts';

/** What decides how a row is laid out. */
export interface Fitting {
  /** Widths of the columns in characters. */
  readonly widths: readonly number[];
  /** Whether the column at a position (from 0) holds numbers. */
  readonly isNumeric: (position: number) => boolean;
}

/** How many lines a text takes in a column. */
export const linesIn = (text: string, width: number): number => Math.ceil(displayWidth(text) / (width - 2));

/**
 * Makes the texts of rows readable where they stand: what is wider than its column is wrapped, and
 * text in a column of numbers stands on their side.
 * @returns the rows, and for each the lines that its highest cell takes
 */
export function fitText(
  rows: Grid,
  fitting: Fitting,
): { readonly rows: Grid; readonly lines: readonly number[] } {
  const lines = rows.map((row) =>
    Math.max(1, ...row.map((cell, position) => linesOf(cell, fitting.widths[position] ?? 10))),
  );
  return {
    lines,
    rows: rows.map((row, down) =>
      row.map((cell, position) => fitted(cell, position, (lines[down] ?? 1) > 1, fitting)),
    ),
  };
}

const linesOf = (cell: GridCell, width: number): number =>
  typeof cell?.value === 'string' ? linesIn(cell.value, width) : 1;

function fitted(cell: GridCell, position: number, high: boolean, { widths, isNumeric }: Fitting): GridCell {
  if (cell === null) return null;
  const isText = typeof cell.value === 'string';
  const alignment: AlignmentStyle = {
    ...(high ? { vertical: 'top' } : {}),
    ...(isText && isNumeric(position) ? { horizontal: 'right', vertical: 'top' } : {}),
    ...(isText && linesOf(cell, widths[position] ?? 10) > 1 ? { wrapText: true } : {}),
  };
  return Object.keys(alignment).length === 0 ? cell : { ...cell, style: { ...cell.style, alignment } };
}
