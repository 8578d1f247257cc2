import type { Part } from '../block/part.ts';
import type { PrintedFigure } from '../figure/figure.ts';
import type { Line } from '../page/line.ts';
import { hasWord } from '../text/letters.ts';
import type { ColumnHeading } from './placed-heading.ts';

/**
 * In which column of a text's table a figure stands, and whether it could as well stand in another
 * one.
 */
export interface InColumn {
  readonly heading: ColumnHeading;
  readonly doubtful: boolean;
}

/** In points: how much nearer than the next best way the columns of a row must be. */
const SURE = 20;
/** In points: headings that end closer to each other, a line up or down, stand over one table. */
const ONE_TABLE = 20;

/**
 * The columns of a text's tables. The columns of characters are not those of the page: a row with a
 * figure (or a dash) for each heading has one in each column; where some are blank, its figures
 * stand in the columns whose other figures are nearest.
 */
export function textColumns(
  parts: readonly Part[],
  headings: readonly ColumnHeading[],
): ReadonlyMap<PrintedFigure, InColumn> {
  const found = new Map<PrintedFigure, InColumn>();
  const rows = rowsOf(parts);
  const tables = tablesOf(headings);
  for (const [index, own] of tables.entries()) {
    const below = tables[index + 1]?.[0]?.top ?? Number.POSITIVE_INFINITY;
    const inside = rows.filter(
      ([first]) => first !== undefined && first.top > (own[0]?.top ?? 0) && first.top < below,
    );
    const full = inside.filter((row) => row.length === own.length);
    if (own.length < 2 || full.length === 0) continue;
    const edges = own.map((_, column) => full.flatMap((row) => row[column]?.x1 ?? []));
    for (const row of inside)
      for (const [figure, column] of columnsOfRow(row, edges))
        found.set(figure, {
          heading: own[column.at] ?? (own[0] as ColumnHeading),
          doubtful: column.doubtful,
        });
  }
  return found;
}

/** The headings of each table down the page, from the left. */
function tablesOf(headings: readonly ColumnHeading[]): ColumnHeading[][] {
  const tables: ColumnHeading[][] = [];
  for (const heading of [...headings].sort((one, other) => one.bottom - other.bottom)) {
    const last = tables.at(-1);
    if (last?.[0] !== undefined && heading.bottom - last[0].bottom < ONE_TABLE) last.push(heading);
    else tables.push([heading]);
  }
  return tables.map((table) =>
    table.filter((one) => isAmongOthers(one, table)).sort((one, other) => one.x0 - other.x0),
  );
}

/**
 * A stage alone on its line, beside a row of headings, is the page's own; a change may be set in
 * the middle of two lines.
 */
const isAmongOthers = (heading: ColumnHeading, table: readonly ColumnHeading[]): boolean =>
  heading.meaning === 'change' || table.filter(({ bottom }) => bottom === heading.bottom).length > 1;

/**
 * The cells of figures of each height, from the left; a line with several figures in one cell is no
 * row.
 */
function rowsOf(parts: readonly Part[]): Part[][] {
  const rows = new Map<Line | number, Part[]>();
  for (const part of parts)
    if (part.kind === 'figures') {
      const key = part.line.inTable ? part.top : part.line;
      rows.set(key, [...(rows.get(key) ?? []), part]);
    }
  return [...rows.values()]
    .filter((row) => row.every(({ figures }) => figures.length < 2))
    .map((row) => row.sort((one, other) => one.x0 - other.x0));
}

function columnsOfRow(
  printed: readonly Part[],
  edges: readonly (readonly number[])[],
): [PrintedFigure, { readonly at: number; readonly doubtful: boolean }][] {
  const row = printed.length > edges.length ? withoutRemark(printed) : printed;
  if (row.length > edges.length) return [];
  const ways = choices(row.length, edges.length)
    .map((columns) => ({
      columns,
      cost: row.reduce((sum, { x1 }, index) => sum + apart(x1, edges[columns[index] ?? 0] ?? []), 0),
    }))
    .sort((one, other) => one.cost - other.cost);
  const [best, second] = ways;
  const doubtful = best !== undefined && second !== undefined && second.cost - best.cost < SURE;
  return row.flatMap(({ figures: [first] }, index) => {
    const at = best?.columns[index];
    return first === undefined || at === undefined ? [] : [[first.figure, { at, doubtful }]];
  });
}

/**
 * A row without the word in its last cell: 新規 in the column of remarks is no amount that is
 * blank.
 */
const withoutRemark = (row: readonly Part[]): readonly Part[] => {
  const last = row.at(-1);
  return last?.figures.length === 0 && hasWord(last.folded) ? row.slice(0, -1) : row;
};

/**
 * How far from the figures of a column one ends: from the nearest, and a little from their middle.
 */
const apart = (x1: number, edges: readonly number[]): number =>
  Math.min(...edges.map((edge) => Math.abs(edge - x1))) +
  0.1 * Math.abs(x1 - edges.reduce((sum, edge) => sum + edge, 0) / Math.max(1, edges.length));

/** All ways to choose so many of the columns, from the left. */
function choices(count: number, of: number, from = 0): number[][] {
  if (count === 0) return [[]];
  if (of - from < count) return [];
  return [
    ...choices(count - 1, of, from + 1).map((rest) => [from, ...rest]),
    ...choices(count, of, from + 1),
  ];
}
