import { fileText } from '@cyberbudget/core';
import type { Cell, CellStyle } from 'hucre';

/** A cell of a sheet to write; null for one that is empty and plain. */
export type GridCell = (Omit<Partial<Cell>, 'value' | 'type'> & Pick<Cell, 'value'>) | null;

/** Cells by row and column, from 0. */
export type Grid = readonly (readonly GridCell[])[];

export const textCell = (value: string | number | null, style: CellStyle): GridCell =>
  value === null ? null : { value, style };

/**
 * The cells as the writer takes them. One character that XML does not know, and the workbook does
 * not open: such are dropped here, for all.
 */
export const gridCells = (grid: Grid): Map<string, Partial<Cell>> =>
  new Map(
    grid.flatMap((row, down) =>
      row.flatMap((cell, across): [string, Partial<Cell>][] =>
        cell === null ? [] : [[`${down},${across}`, written(cell)]],
      ),
    ),
  );

const written = (cell: NonNullable<GridCell>): Partial<Cell> => ({
  ...cell,
  value: typeof cell.value === 'string' ? fileText(cell.value) : cell.value,
});
