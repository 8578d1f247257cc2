import type { Box } from './box.ts';
import type { Cell, Line } from './line.ts';

/** The cell of a line in which a character stands. */
export const cellAt = (line: Line, at: number): Cell | undefined =>
  line.cells.find(({ start, end }) => start <= at && at < end) ?? line.cells.at(-1);

/** The box of a stretch of a cell's line. */
export function boxOf(cell: Cell, start: number, end: number): Box {
  const edge = (at: number): number =>
    cell.edges[Math.max(0, Math.min(at - cell.start, cell.edges.length - 1))] ?? cell.x0;
  return { x0: edge(start), x1: edge(end), top: cell.top, bottom: cell.bottom };
}

/** Where a figure stands on its page. */
export function figureBox(line: Line, { start, end }: { readonly start: number; readonly end: number }): Box {
  const cell = cellAt(line, start);
  return cell === undefined ? line : boxOf(cell, start, end);
}
