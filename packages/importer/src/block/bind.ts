import { type Box, boxAround, centreY } from '../page/box.ts';
import type { Line } from '../page/line.ts';
import { joinCost, partedByFigures, REACH, takeCost } from './cost.ts';
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
const LEFT_OVER = 1.5;

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
