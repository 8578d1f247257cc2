import { fold } from '../text/fold.ts';
import { hasDigit } from '../text/letters.ts';
import { findCuts, orderOf } from './bands.ts';
import { boxAround } from './box.ts';
import type { Cell, Line } from './line.ts';
import type { Run } from './runs.ts';

/**
 * A row whose cells are further apart than this many sizes, without a figure, is no row of a table.
 */
const UNRELATED = 3;
/** Texts on one row whose sizes differ by more than this stand beside each other by chance. */
const OTHER_SIZE = 1.25;

/**
 * The lines of a page in the order in which they are read: those of a column before those of the
 * next one.
 */
export function linesOfPage(page: number, printed: readonly (readonly Run[])[], first: number): Line[] {
  const rows = printed.filter((row) => row.length > 0);
  const cuts = findCuts(rows);
  const placed = rows.flatMap((row) => {
    if (cuts.length === 0) return [{ order: 0, runs: row }];
    const groups = new Map<number, Run[]>();
    for (const run of row) {
      const order = orderOf(run, cuts);
      groups.set(order, [...(groups.get(order) ?? []), run]);
    }
    return [...groups].map(([order, runs]) => ({ order, runs }));
  });
  placed.sort((one, other) => one.order - other.order);
  return placed
    .flatMap(({ order, runs }) => parted(runs).map((part) => ({ order, part })))
    .map(({ order, part }, index) => toLine(part, first + index, page, order));
}

function parted(row: readonly Run[]): Run[][] {
  const hasFigure = row.some(({ text }) => hasDigit(text));
  const parts: Run[][] = [];
  for (const run of row) {
    const last = parts.at(-1)?.at(-1);
    const ratio = last === undefined ? 1 : Math.max(last.size, run.size) / Math.min(last.size, run.size);
    const far = last !== undefined && run.x0 - last.x1 > UNRELATED * run.size;
    if (last === undefined || (far && (ratio > OTHER_SIZE || !hasFigure))) parts.push([run]);
    else parts.at(-1)?.push(run);
  }
  return parts;
}

/** Between the cells of a line: what parts the cells of a table in a text too. */
const BETWEEN = '\t';

function toLine(runs: readonly Run[], number: number, page: number, band: number): Line {
  const cells: Cell[] = [];
  let raw = '';
  for (const { text, edges, x0, x1, top, bottom, baseline, size } of runs) {
    if (raw !== '') raw += BETWEEN;
    cells.push({
      start: raw.length,
      end: raw.length + text.length,
      edges,
      x0,
      x1,
      top,
      bottom,
      baseline,
      size,
    });
    raw += text;
  }
  const { x0, x1, top, bottom } = boxAround(cells);
  return { number, page, raw, folded: fold(raw), cells, band, measured: true, x0, x1, top, bottom };
}
