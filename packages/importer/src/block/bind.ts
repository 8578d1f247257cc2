import { type Box, boxAround, centreY } from '../page/box.ts';
import type { Line } from '../page/line.ts';
import { partedByFigures, REACH, takeCosts, textsFrom } from './cost.ts';
import type { Part, PlacedFigure } from './part.ts';
import type { FigureRow, Unit } from './units.ts';
import { wrappedLines } from './wrapped-lines.ts';

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
const SKIPPED = -1;

interface Step {
  readonly cost: number;
  /** The unit and the row before which it begins. */
  readonly unit: number;
  readonly row: number;
  /**
   * How many rows the text that ends here takes; SKIPPED where the row before it is left to none.
   */
  readonly taken: number;
}

/**
 * Gives the figures of a region to its texts: of all ways in which runs of lines take rows of
 * figures, both from the top down, the one in which they stand nearest. So an amount in the middle
 * of two lines, above or below its title finds it.
 */
export function bind(
  units: readonly Unit[],
  rows: readonly FigureRow[],
): { blocks: Block[]; left: FigureRow[] } {
  const best: Map<number, Step>[] = units.map(() => new Map());
  best.push(new Map());
  best[0]?.set(0, { cost: 0, unit: 0, row: 0, taken: 0 });
  const going = { parted: partedByFigures(units, rows), wrapped: wrappedLines(units, rows) };
  for (let at = 0; at < units.length; at++) {
    const here = best[at] ?? new Map<number, Step>();
    skipRows(here, at, units, rows);
    const texts = textsFrom(units, at, MOST_LINES, going);
    for (const [row, { cost }] of here)
      for (const text of texts) {
        const prices = takeCosts(text, rows, row);
        for (let taken = 0; taken < prices.length; taken++)
          offer(best[at + text.lines], cost + text.cost + (prices[taken] ?? 0), at, row, taken);
      }
  }
  return traced(best, units, rows);
}

function offer(
  steps: Map<number, Step> | undefined,
  cost: number,
  unit: number,
  row: number,
  taken: number,
): void {
  const to = row + Math.abs(taken);
  const known = steps?.get(to);
  if (known === undefined || cost < known.cost - 1e-9) steps?.set(to, { cost, unit, row, taken });
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
    offer(here, step.cost + LEFT_OVER, at, row, SKIPPED);
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
    if (step === undefined || (at === 0 && step.row === row)) break;
    if (step.taken >= 0) {
      const text = units.slice(step.unit, at);
      const taken = rows.slice(step.row, row);
      for (const one of taken) used.add(one);
      const [first] = text;
      const parts = [...text, ...taken].flatMap((one) => one.parts);
      const figures = parts.flatMap((part) => part.figures);
      const { x0, x1, top, bottom } = boxAround([...text, ...taken]);
      if (first !== undefined)
        blocks.push({ units: text, rows: taken, line: first.line, parts, figures, x0, x1, top, bottom });
    }
    [at, row] = [step.unit, step.row];
  }
  return { blocks: blocks.reverse(), left: rows.filter((one) => !used.has(one)) };
}
