import { centreY } from '../page/box.ts';
import type { FigureRow, Unit } from './units.ts';

/** In sizes: how much shorter than the longest a line is that fills its column. */
const FULL = 1;
/** So many lines make a column. */
const LEAST = 3;
/** A page with more lines and figures than this is not compared. */
const MOST_COMPARED = 200_000;

/**
 * The lines of a text that go on with the one above, because that one fills their column and has
 * its figures beside it: where titles do not have their figures beside their last lines.
 */
export function wrappedLines(units: readonly Unit[], rows: readonly FigureRow[]): ReadonlySet<Unit> {
  const found = new Set<Unit>();
  if (units.length < LEAST || units.length * rows.length > MOST_COMPARED) return found;
  const first = Math.min(...rows.map(({ top }) => top)) - 1;
  const beside = new Set(units.filter((unit) => rows.some((row) => isBeside(unit, row))));
  const isFree = (unit: Unit): boolean => unit.start === null && !unit.inline && !beside.has(unit);
  const pairs = units.flatMap((unit, index) => {
    const next = units[index + 1];
    return next === undefined ? [] : [{ unit, next }];
  });
  if (pairs.some(({ unit, next }) => isFree(unit) && unit.unfinished && beside.has(next))) return found;
  for (const { unit, next } of pairs) {
    if (!beside.has(unit) || unit.unfinished || !isFree(next) || next.x1 >= unit.x1) continue;
    const column = units.filter(
      ({ x0, top, size, dated }) => !dated && top > first && Math.abs(x0 - unit.x0) < size,
    );
    const right = Math.max(...column.map(({ x1 }) => x1));
    if (column.length >= LEAST && unit.x1 > right - FULL * unit.size) found.add(next);
  }
  return found;
}

/** In sizes: how far the middles of a line and of the figures beside it may differ. */
const SAME_HEIGHT = 0.35;

const isBeside = (unit: Unit, row: FigureRow): boolean =>
  Math.abs(centreY(unit) - centreY(row)) < SAME_HEIGHT * unit.size;
