import { unitOfHeading } from '../figure/bare-amounts.ts';
import type { Ordered } from '../page/by-order.ts';
import type { Cell, Line } from '../page/line.ts';
import { isBlank } from '../page/line.ts';
import { documentStage } from '../stage/document-stage.ts';
import { type Stage, sameStage } from '../stage/stage.ts';
import { hasDigit } from '../text/letters.ts';
import { type Column, figureOf, pairsOf, tokensOf } from './cell-rows.ts';
import { type ColumnMeaning, columnMeaning, headsTexts } from './column-heading.ts';

/** In points: the height of a row, the width of a column, where columns and remarks begin. */
const ROW = 56;
const LINE = 14;
const COLUMN = 200;
const FIRST = 900;
const REMARKS = 4_000;
/**
 * The tables of a text that was copied cell by cell, each on its line. A table that has a column of
 * changes proves its rows: this year's figure less the one before is the change. Each row takes the
 * title that stands before it, and gets its place under the headings.
 */
export function placedByCells({ lines, byOrder }: Ordered): Ordered {
  const stage = documentStage(lines);
  if (stage === null) return { lines, byOrder };
  const pages = new Map<number | null, Line[]>();
  for (const line of lines) {
    const own = pages.get(line.page);
    if (own === undefined) pages.set(line.page, [line]);
    else own.push(line);
  }
  const moved = new Map<Line, Line>();
  const guessed = new Set(byOrder);
  for (const page of pages.values()) placePage(page, stage, moved, guessed);
  return moved.size === 0
    ? { lines, byOrder }
    : { lines: lines.map((line) => moved.get(line) ?? line), byOrder: guessed };
}

function placePage(page: readonly Line[], stage: Stage, moved: Map<Line, Line>, guessed: Set<number>): void {
  if (page.some(({ cells }) => cells.length > 1)) return;
  const headings = headingsOf(page, stage);
  const [head] = headings?.figures ?? [];
  if (headings === null || head === undefined) return;
  const { body } = headings;
  const columns = ordersOf(headings).find((order) => tokensOf(body, order) !== null);
  const tokens = columns === undefined ? null : tokensOf(body, columns);
  const pairs = tokens === null ? null : pairsOf(tokens);
  if (pairs === null || columns === undefined) {
    // Numbers that are in no row are figures all the same: they are left over, and told.
    for (const line of page.filter(isLeftOver)) moved.set(line, { ...line, inTable: true });
    return;
  }
  const base = head.line.top + LINE;
  for (const { line, column } of headings.figures)
    moved.set(line, at(line, FIRST + columns.indexOf(column) * COLUMN, head.line.top));
  // Whatever else stands in the table is remarks, right of the figures.
  for (const line of body) moved.set(line, { ...line, ...rightOf(line) });
  pairs.forEach(({ title, figures, isSure }, index) => {
    const top = base + index * ROW;
    for (const [place, line] of title.entries()) moved.set(line, at(line, null, top + place * LINE));
    figures.forEach((line, column) => {
      moved.set(line, at(line, FIRST + column * COLUMN, top));
      if (!isSure) guessed.add(line.number);
    });
  });
}

/** A number alone on its line, but not the last line of its page, which is the page's number. */
const isLeftOver = (line: Line, index: number, page: readonly Line[]): boolean =>
  figureOf(line.folded) !== null &&
  hasDigit(line.folded) &&
  page.slice(index + 1).some((one) => !isBlank(one));

interface Headings {
  readonly figures: readonly { readonly line: Line; readonly column: Column }[];
  /** What stands from the first head on, without the heads: cells of the rows. */
  readonly body: readonly Line[];
}

/**
 * The orders in which the columns can stand: as the headings follow each other, else as is usual.
 */
const ordersOf = ({ figures }: Headings): readonly (readonly Column[])[] => [
  figures.map(({ column }) => column),
  ['own', 'before', 'change'],
  ['before', 'own', 'change'],
];

/**
 * The heads of a page's table, wherever they stand in the text, where they are those of a table
 * that proves its rows.
 */
function headingsOf(page: readonly Line[], stage: Stage): Headings | null {
  const figures: Headings['figures'][number][] = [];
  const heads = page.filter((line) => {
    const meaning = isBlank(line) ? null : columnMeaning(line.folded, stage);
    if (meaning !== null) figures.push({ line, column: columnOf(meaning.meaning, stage) });
    return meaning !== null || headsTexts(line.folded);
  });
  // The stage of the page may stand above its headings.
  if (figures.length === 4 && figures[0]?.column === 'own') figures.shift();
  const [first] = heads.filter((line) => figures.some((one) => one.line === line) || headsTexts(line.folded));
  if (first === undefined || figures.length !== 3 || new Set(figures.map(({ column }) => column)).size !== 3)
    return null;
  return {
    figures,
    body: page
      .slice(page.indexOf(first))
      .filter((line) => !heads.includes(line) && unitOfHeading(line.folded) === null),
  };
}

const columnOf = (meaning: ColumnMeaning, stage: Stage): Column =>
  meaning === 'change' ? 'change' : sameStage(meaning, stage) ? 'own' : 'before';

/**
 * A line moved to a height, and its figure to a column; what stands behind the figure is a remark.
 */
function at(line: Line, x: number | null, top: number): Line {
  const [cell] = line.cells;
  if (cell === undefined) return line;
  const down = top - line.top;
  const low = { ...cell, top: cell.top + down, bottom: cell.bottom + down, baseline: cell.baseline + down };
  const place = { top, bottom: line.bottom + down };
  if (x === null) return { ...line, ...place, cells: [low] };
  const end = figureOf(line.folded)?.end ?? line.folded.length;
  const rest = line.folded.length - line.folded.slice(end).trimStart().length;
  const own = cut(low, cell.start, Math.min(end, cell.end));
  const cells = [shifted(own, x - own.x1)];
  if (rest < cell.end) cells.push(shifted(cut(low, rest, cell.end), REMARKS));
  return { ...line, ...place, x0: cells[0]?.x0 ?? line.x0, x1: x, cells, inTable: true };
}

const rightOf = (line: Line): Pick<Line, 'cells' | 'x0' | 'x1'> => ({
  cells: line.cells.map((cell) => shifted(cell, REMARKS)),
  x0: line.x0 + REMARKS,
  x1: line.x1 + REMARKS,
});

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
