import { boxAround, centreY } from '../page/box.ts';
import type { FigureRow, Unit } from './units.ts';

/** In sizes: how far apart figures and their text may be, and two lines of one text. */
export const REACH = 1.2;
const LINE_GAP = 0.75;
/** What it costs to leave a text without figures, by what it begins. */
const WITHOUT_FIGURES = { entry: 1.5, total: 0.8, field: 0.3, ministry: 0.2, loose: 0.5 } as const;
/** In sizes: figures higher than their text stand so far right of where it begins. */
const RIGHT = 5;

/** A page with more lines and figures than this has no such titles. */
const MOST_COMPARED = 1_000_000;
/** In sizes: what a line of a text takes. */
const LINE_OF_TEXT = 1.4;

/** The lines of a text that go on below a line of figures: an amount in the middle of two lines has one of its own between them. */
export function partedByFigures(units: readonly Unit[], rows: readonly FigureRow[]): ReadonlySet<Unit> {
  if (units.length * rows.length > MOST_COMPARED) return new Set();
  const isBeside = (unit: Unit): boolean => rows.some(({ top }) => top === unit.top);
  return new Set(
    units.filter((unit, index) => {
      const before = units[index - 1];
      if (before === undefined || unit.line.measured || unit.start !== null) return false;
      const between = rows.filter(
        ({ top, x0 }) => top > before.top && top < unit.top && x0 > before.x0 + RIGHT * unit.size,
      );
      return between.length === 1 && !isBeside(before) && !isBeside(unit);
    }),
  );
}

/** What it costs to read lines as one text; null where they cannot be one. */
export function joinCost(text: readonly Unit[], parted: ReadonlySet<Unit>): number | null {
  const [first] = text;
  const last = text.at(-1);
  const before = text.at(-2);
  if (first === undefined || last === undefined || before === undefined) return 0;
  const size = Math.max(before.size, last.size);
  const gap = (last.top - before.bottom) / size - (parted.has(last) ? LINE_OF_TEXT : 0);
  const indent = (last.x0 - first.x0) / size;
  const joins =
    last.start === null &&
    !before.inline &&
    first.start !== 'ministry' &&
    first.start !== 'total' &&
    gap < LINE_GAP &&
    gap > -0.8 &&
    indent > -1.2 &&
    indent < 9 &&
    Math.abs(Math.log(before.size / last.size)) < 0.15;
  return joins ? 0.05 * (text.length - 1) + 0.1 * Math.max(0, gap) : null;
}

/** What it costs to give a text these rows; null where it cannot have them. */
export function takeCost(text: readonly Unit[], rows: readonly FigureRow[]): number | null {
  const [first] = text;
  if (first === undefined) return null;
  const inline = text.some((unit) => unit.inline);
  if (rows.length === 0)
    return inline ? 0 : WITHOUT_FIGURES[first.start ?? 'loose'] * (first.start === null ? text.length : 1);
  const box = boxAround(text);
  const size = Math.max(...text.map((unit) => unit.size));
  let cost = 0;
  let foot = box.bottom;
  for (const [index, row] of rows.entries()) {
    const follows = index > 0 || inline;
    const middle = centreY(row);
    const below = Math.max(0, middle - foot) / size;
    const above = Math.max(0, box.top - middle) / size;
    // Figures stand right of their text.
    if (below > REACH || above > REACH || row.x1 <= box.x0) return null;
    if (above > 0.3 && row.x0 < box.x0 + RIGHT * size) return null;
    // More figures belong to a text that has some only where they say so, or stand at its height.
    if (follows && !row.follows && (below > 0.3 || above > 0.1)) return null;
    cost += below + above * 1.15 + (0.15 * Math.abs(middle - centreY(box))) / size + (follows ? 0.02 : 0);
    foot = Math.max(foot, row.bottom);
  }
  return cost;
}
