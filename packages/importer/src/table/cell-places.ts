import { boxAround } from '../page/box.ts';
import type { Cell, Line } from '../page/line.ts';
import { figureOf } from './cell-rows.ts';

/** In points: the height of a row and of a line, the width of a column. */
export const ROW = 56;
export const LINE = 14;
const COLUMN = 200;
/**
 * In points: where titles that have a ministry before them begin, the columns of figures, remarks.
 */
export const TITLES = 400;
const FIRST = 900;
const REMARKS = 4_000;
/** In points: what is in no row stands so far below all rows, each line for itself. */
const FOOT = 1e6;

/** Where the figures of a column end. */
export const columnEnd = (column: number): number => FIRST + column * COLUMN;

/**
 * A line moved to a height, and its figure to where its column ends; what stands behind the figure
 * is a remark.
 */
export function figureAt(line: Line, x1: number, top: number): Line {
  const low = loweredCell(line, top);
  if (low === undefined) return line;
  const end = figureOf(line.folded)?.end ?? line.folded.length;
  const rest = line.folded.length - line.folded.slice(end).trimStart().length;
  const own = cut(low, low.start, Math.min(end, low.end));
  const cells = [shifted(own, x1 - own.x1)];
  if (rest < low.end) cells.push(shifted(cut(low, rest, low.end), REMARKS));
  const bottom = line.bottom + top - line.top;
  return { ...line, top, bottom, x0: cells[0]?.x0 ?? line.x0, x1, cells, inTable: true };
}

/** A line moved to a height, as the name of a ministry or as a title beside one. */
export const nameAt = (line: Line, top: number): Line => textAt(line, 0, top);
export const titleAt = (line: Line, top: number): Line => textAt(line, TITLES, top);

function textAt(line: Line, x0: number, top: number): Line {
  const low = loweredCell(line, top);
  if (low === undefined) return line;
  const cell = shifted(low, x0 - low.x0);
  return { ...line, top, bottom: line.bottom + top - line.top, x0, x1: cell.x1, cells: [cell] };
}

/** What stands in a table and in none of its rows: remarks, right of the figures. */
export const asRemark = (line: Line): Line => ({
  ...line,
  cells: line.cells.map((cell) => shifted(cell, REMARKS)),
  x0: line.x0 + REMARKS,
  x1: line.x1 + REMARKS,
});

/** A figure that is in no row: it is beside nothing, and left over. */
export const asLeftOver = (line: Line): Line => {
  const top = FOOT + line.number * ROW;
  return { ...textAt(line, FIRST, top), inTable: true };
};

const loweredCell = ({ cells: [cell], top }: Line, to: number): Cell | undefined => {
  if (cell === undefined) return undefined;
  const down = to - top;
  return {
    ...cell,
    top: cell.top + down,
    bottom: cell.bottom + down,
    baseline: cell.baseline + down,
  };
};

const cut = (cell: Cell, start: number, end: number): Cell => {
  const edges = cell.edges.slice(start - cell.start, end - cell.start + 1);
  return { ...cell, start, end, edges, x0: edges[0] ?? cell.x0, x1: edges.at(-1) ?? cell.x1 };
};

const shifted = (cell: Cell, by: number): Cell => ({
  ...cell,
  x0: cell.x0 + by,
  x1: cell.x1 + by,
  edges: cell.edges.map((edge) => edge + by),
});

/**
 * A line moved to a height, each of some of its cells from a place in it on to where it then
 * begins.
 */
export function moveCells(
  line: Line,
  top: number,
  values: readonly { readonly cell: Cell; readonly from: number; readonly x0: number }[],
): Line {
  const down = top - line.top;
  const cells = values.map(({ cell, from, x0 }) => {
    const start = from + (line.folded.slice(from).length - line.folded.slice(from).trimStart().length);
    const own = cut(cell, Math.min(start, cell.end - 1), cell.end);
    const { top: high, bottom, baseline } = own;
    return {
      ...shifted(own, x0 - own.x0),
      top: high + down,
      bottom: bottom + down,
      baseline: baseline + down,
    };
  });
  return { ...line, ...boxAround(cells), cells };
}
