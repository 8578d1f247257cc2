import { type Box, centreY } from '../page/box.ts';
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
/** How much more likely it is that a title goes on where its own words say so. */
const SAID = 0.4;
/** The same where the line above fills its column. */
const WRAPPED = 0.3;
/** In sizes: what a line of a text takes. */
const LINE_OF_TEXT = 1.4;

/**
 * The lines of a text that go on below a line of figures: an amount in the middle of two lines has
 * one of its own between them.
 */
export function partedByFigures(units: readonly Unit[], rows: readonly FigureRow[]): ReadonlySet<Unit> {
  if (units.length * rows.length > MOST_COMPARED) return new Set();
  const isBeside = (unit: Unit): boolean => rows.some(({ top }) => top === unit.top);
  return new Set(
    units.filter((unit, index) => {
      const before = units[index - 1];
      if (before === undefined || unit.line.measured || unit.start !== null) return false;
      const between = rows.filter(
        ({ top, x0, labelled }) =>
          !labelled && top > before.top && top < unit.top && x0 > before.x0 + RIGHT * unit.size,
      );
      return between.length === 1 && !isBeside(before) && !isBeside(unit);
    }),
  );
}

/** Lines that may go on with the one above: below a line of figures, below one that is full. */
export interface GoingOn {
  readonly parted: ReadonlySet<Unit>;
  readonly wrapped: ReadonlySet<Unit>;
}

/** Lines read as one text. */
export interface JoinedText extends Box {
  readonly first: Unit;
  readonly last: Unit;
  readonly lines: number;
  /** Of its largest line. */
  readonly size: number;
  readonly inline: boolean;
  /** How likely its lines say that they go on, and what it costs to read them as one. */
  readonly said: number;
  readonly cost: number;
}

/**
 * The texts that begin with a line: of it alone, of it and the next one, and so on up to the first
 * line that cannot belong to it.
 */
export function textsFrom(units: readonly Unit[], at: number, most: number, going: GoingOn): JoinedText[] {
  const texts: JoinedText[] = [];
  for (let index = at; index < Math.min(units.length, at + most); index++) {
    const unit = units[index];
    const before = texts.at(-1);
    const cost = unit === undefined ? null : before === undefined ? 0 : joinCost(before, unit, going);
    if (unit === undefined || cost === null) break;
    const { x0, x1, top, bottom, size, inline } = before ?? unit;
    const bonus =
      before === undefined ? 0 : isSaidToJoin(before, unit) ? SAID : going.wrapped.has(unit) ? WRAPPED : 0;
    const said = (before?.said ?? 0) + bonus;
    texts.push({
      first: before?.first ?? unit,
      last: unit,
      lines: index - at + 1,
      x0: Math.min(x0, unit.x0),
      x1: Math.max(x1, unit.x1),
      top: Math.min(top, unit.top),
      bottom: Math.max(bottom, unit.bottom),
      size: Math.max(size, unit.size),
      inline: inline || unit.inline,
      said,
      cost: cost - said,
    });
  }
  return texts;
}

/** What it costs to read a line as one text with those before it; null where it cannot be. */
function joinCost(text: JoinedText, last: Unit, { parted }: GoingOn): number | null {
  const { first, last: before, lines } = text;
  const size = Math.max(before.size, last.size);
  const gap = (last.top - before.bottom) / size - (parted.has(last) ? LINE_OF_TEXT : 0);
  const indent = (last.x0 - first.x0) / size;
  // What begins left of where the name of a ministry ends stands over its column, and in no title
  // beside it.
  const isAcross = last.nameEnd !== null && before.x0 < last.nameEnd - 0.5 * size;
  const joins =
    last.start === null &&
    !isAcross &&
    !(last.sentence && !before.unfinished) &&
    !first.dated &&
    (!before.inline || (isSaidToJoin(text, last) && !last.inline)) &&
    first.start !== 'ministry' &&
    first.start !== 'total' &&
    gap < LINE_GAP &&
    gap > -0.8 &&
    indent > -1.2 &&
    indent < 9 &&
    Math.abs(Math.log(before.size / last.size)) < 0.15;
  return joins ? 0.05 * lines + 0.1 * Math.max(0, gap) : null;
}

/** Whether words say that a line goes on with those before it. */
const isSaidToJoin = ({ last: before }: JoinedText, last: Unit): boolean => before.unfinished || last.goesOn;

/** The most rows that one text takes. */
const MOST_ROWS = 3;

/**
 * What it costs to give a text none of the rows from a place on, the first of them, the first two,
 * and so on while it can have them.
 */
export function takeCosts(text: JoinedText, rows: readonly FigureRow[], from: number): number[] {
  const { first, size, inline } = text;
  const alone = WITHOUT_FIGURES[first.start ?? 'loose'] * (first.start === null ? text.lines : 1);
  const costs = [inline ? 0 : alone];
  let cost = 0;
  let foot = text.bottom;
  for (let index = 0; index < MOST_ROWS; index++) {
    const row = rows[from + index];
    if (row === undefined) break;
    const follows = index > 0 || inline;
    const middle = centreY(row);
    const below = Math.max(0, middle - foot) / size;
    const above = Math.max(0, text.top - middle) / size;
    // Figures stand right of their text.
    if (below > REACH || above > REACH || row.x1 <= text.x0) break;
    if (above > 0.3 && (row.labelled || row.x0 < text.x0 + RIGHT * size)) break;
    // More figures belong to a text that has some only where they say so, or stand at its height.
    if (follows && !row.follows && (below > 0.3 || above > 0.1)) break;
    cost += below + above * 1.15 + (0.15 * Math.abs(middle - centreY(text))) / size + (follows ? 0.02 : 0);
    foot = Math.max(foot, row.bottom);
    costs.push(cost);
  }
  return costs;
}
