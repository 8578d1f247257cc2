import type { Run } from '../page/runs.ts';

/**
 * A line of a printed text on its paper, in points; heights grow upwards, from the paper's head.
 */
export interface PaperLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** The baseline of its last part, where it was joined. */
  readonly bottom: number;
  readonly size: number;
}

/** A column of a paper begins where at least so many of its lines do. */
const LEAST = 0.2;
/** In sizes: how far apart the columns of a paper are at least, and how wide a blank is. */
const APART = 8;
const BLANK = 0.6;

/** The lines of a paper, column by column from the top. */
export function paperColumns(rows: readonly (readonly Run[])[]): PaperLine[][] {
  const edges = columnEdges(rows);
  const columns: PaperLine[][] = edges.map(() => []);
  for (const row of rows)
    edges.forEach((edge, index) => {
      const next = edges[index + 1] ?? Number.POSITIVE_INFINITY;
      const own = row.filter(({ x0, size }) => x0 >= edge - size && x0 < next - size);
      if (own.length > 0) columns[index]?.push(own.map(toLine).reduce(beside));
    });
  return columns.filter((column) => column.length > 0);
}

/** The left edges at which many rows have text begin, far apart. */
function columnEdges(rows: readonly (readonly Run[])[]): number[] {
  const starts = rows.flat().map(({ x0, size }) => ({ x0, size }));
  const first = Math.min(...starts.map(({ x0 }) => x0));
  const size = starts[0]?.size ?? 10;
  const counts = new Map<number, number>();
  for (const { x0 } of starts) counts.set(Math.round(x0), (counts.get(Math.round(x0)) ?? 0) + 1);
  const often = [...counts]
    .filter(([x, count]) => x > first + APART * size && count >= LEAST * rows.length)
    .map(([x]) => x)
    .sort((one, other) => one - other);
  return [first, ...often.filter((x, index) => index === 0 || x - (often[index - 1] ?? 0) > APART * size)];
}

const toLine = ({ text, x0, x1, baseline, size }: Run): PaperLine => ({
  text,
  left: x0,
  right: x1,
  baseline: -baseline,
  bottom: -baseline,
  size,
});

const beside = (line: PaperLine, next: PaperLine): PaperLine => ({
  ...line,
  text:
    line.text +
    ' '.repeat(Math.max(1, Math.round((next.left - line.right) / (BLANK * line.size)))) +
    next.text,
  right: next.right,
});
