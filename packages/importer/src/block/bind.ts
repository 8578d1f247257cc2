import { type Box, boxAround, centreY } from '../page/box.ts';
import type { Line } from '../page/line.ts';
import type { Part, PlacedFigure } from './part.ts';
import type { FigureRow, Unit } from './units.ts';

/** Texts that belong together, and the figures beside them. */
export interface Block extends Box {
  readonly units: readonly Unit[];
  readonly rows: readonly FigureRow[];
  readonly line: Line;
  /** The parts of both in reading order: those of its text, then those beside it from the left. */
  readonly parts: readonly Part[];
  /** Its figures in the same order. */
  readonly figures: readonly PlacedFigure[];
}

/** The most lines of one text. */
const MOST_LINES = 6;
/** In sizes: how far apart figures and their text may be, and two lines of one text. */
const REACH = 1.2;
const LINE_GAP = 0.75;
/** What it costs to leave a text without figures, by what it begins. */
const WITHOUT_FIGURES = { entry: 1.5, total: 0.8, field: 0.3, ministry: 0.2, loose: 0.5 } as const;
const LEFT_OVER = 1.5;
/** In sizes: figures higher than their text stand so far right of where it begins. */
const RIGHT = 5;

interface Step {
  readonly cost: number;
  readonly from: readonly [unit: number, row: number];
  /** How many rows the text that ends here takes. */
  readonly taken: number;
}

/**
 * Gives the figures of a region to its texts: of all ways in which runs of lines take rows of figures, both from the top down, the
 * one in which they stand nearest. So an amount in the middle of two lines, above or below its title finds it.
 */
export function bind(
  units: readonly Unit[],
  rows: readonly FigureRow[],
): { blocks: Block[]; left: FigureRow[] } {
  const best: Map<number, Step>[] = units.map(() => new Map());
  best.push(new Map());
  best[0]?.set(0, { cost: 0, from: [0, 0], taken: 0 });
  const parted = partedByFigures(units, rows);
  for (let at = 0; at < units.length; at++) {
    const here = best[at] ?? new Map<number, Step>();
    skipRows(here, at, units, rows);
    for (const [row, { cost }] of here)
      for (let end = at + 1; end <= Math.min(units.length, at + MOST_LINES); end++) {
        const text = units.slice(at, end);
        const joins = joinCost(text, parted);
        if (joins === null) break;
        for (let taken = 0; taken <= 3 && row + taken <= rows.length; taken++) {
          const price = takeCost(text, rows.slice(row, row + taken));
          if (price === null) continue;
          offer(best[end], row + taken, { cost: cost + joins + price, from: [at, row], taken });
        }
      }
  }
  return traced(best, units, rows);
}

function offer(steps: Map<number, Step> | undefined, row: number, step: Step): void {
  const known = steps?.get(row);
  if (known === undefined || step.cost < known.cost - 1e-9) steps?.set(row, step);
}

/** Leaves rows that stand above the reach of the next text to none. */
function skipRows(
  here: Map<number, Step>,
  at: number,
  units: readonly Unit[],
  rows: readonly FigureRow[],
): void {
  const unit = units[at];
  if (unit === undefined) return;
  const limit = unit.bottom + (REACH + 1) * unit.size;
  for (let row = Math.min(...here.keys()); row < rows.length; row++) {
    const step = here.get(row);
    const next = rows[row];
    if (step === undefined || next === undefined) continue;
    if (centreY(next) > limit) break;
    offer(here, row + 1, { cost: step.cost + LEFT_OVER, from: [at, row], taken: -1 });
  }
}

/** A page with more lines and figures than this has no such titles. */
const MOST_COMPARED = 1_000_000;
/** In sizes: what a line of a text takes. */
const LINE_OF_TEXT = 1.4;

/** The lines of a text that go on below a line of figures: an amount in the middle of two lines has one of its own between them. */
function partedByFigures(units: readonly Unit[], rows: readonly FigureRow[]): ReadonlySet<Unit> {
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
function joinCost(text: readonly Unit[], parted: ReadonlySet<Unit>): number | null {
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
function takeCost(text: readonly Unit[], rows: readonly FigureRow[]): number | null {
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

function traced(best: readonly Map<number, Step>[], units: readonly Unit[], rows: readonly FigureRow[]) {
  const blocks: Block[] = [];
  const used = new Set<FigureRow>();
  let at = units.length;
  let row = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [key, { cost }] of best[at] ?? []) {
    const whole = cost + (rows.length - key) * LEFT_OVER;
    if (whole < least) [row, least] = [key, whole];
  }
  while (at > 0 || row > 0) {
    const step = best[at]?.get(row);
    if (step === undefined || (at === 0 && step.from[1] === row)) break;
    if (step.taken >= 0) {
      const text = units.slice(step.from[0], at);
      const taken = rows.slice(step.from[1], row);
      for (const one of taken) used.add(one);
      const [first] = text;
      const parts = [...text, ...taken].flatMap((one) => one.parts);
      const figures = parts.flatMap((part) => part.figures);
      const box = boxAround([...text, ...taken]);
      if (first !== undefined)
        blocks.push({ units: text, rows: taken, line: first.line, parts, figures, ...box });
    }
    [at, row] = step.from;
  }
  return { blocks: blocks.reverse(), left: rows.filter((one) => !used.has(one)) };
}
