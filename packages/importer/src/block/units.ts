import { goesOnWithTitle, isUnfinished } from '../label/unfinished.ts';
import { type Box, boxAround } from '../page/box.ts';
import type { Line } from '../page/line.ts';
import { beginsWithYear, labelAtStart } from '../stage/find-stage-labels.ts';
import { withoutLeaders } from '../text/signs.ts';
import { endsWithOne, startsWithOne } from '../text/words.ts';
import type { Part } from './part.ts';
import { isTagAlone, type Start, startOf } from './starts.ts';

/** The text of one line of a region, left of its columns of figures. */
export interface Unit extends Box {
  readonly line: Line;
  readonly parts: readonly Part[];
  readonly start: Start;
  readonly size: number;
  /** Whether figures stand in its text. */
  readonly inline: boolean;
  /** Where the name of its ministry ends that stands left of it; null where none does. */
  readonly nameEnd: number | null;
  /** Whether it begins with a fiscal year, as titles of documents do. */
  readonly dated: boolean;
  /** Whether it breaks off at its end, and whether it goes on with what stands above it. */
  readonly unfinished: boolean;
  readonly goesOn: boolean;
  /** Whether it is of a sentence that ends in it or below: no part of a title. */
  readonly sentence: boolean;
}

/** Figures of one height. */
export interface FigureRow extends Box {
  readonly parts: readonly Part[];
  /**
   * Whether it says itself to which amount before it its own belong: in brackets, or with the year
   * they are of.
   */
  readonly follows: boolean;
  /** Whether it names the years of its figures: then what it belongs to stands above it. */
  readonly labelled: boolean;
}

/** How much a column of figures stands right of the texts to be one beside them. */
const BESIDE = 6;

/** Where the columns of figures begin; behind it there are only remarks. */
export function figuresFrom(parts: readonly Part[]): number {
  const figures = parts.filter(({ kind }) => kind === 'figures');
  const texts = parts.filter(({ kind }) => kind === 'text');
  const left = Math.min(...texts.map(({ x0 }) => x0));
  const columns = figures.filter((part) =>
    figures.some((other) => other.line !== part.line && other.x0 < part.x1 && part.x0 < other.x1),
  );
  const from = Math.min(...columns.filter(({ x0, size }) => x0 > left + BESIDE * size).map(({ x0 }) => x0));
  return Number.isFinite(from) ? from - 0.5 * (columns[0]?.size ?? 10) : from;
}

/** The texts of a region, line by line, without the names of their ministries. */
export function unitsOf(parts: readonly Part[], from: number, names: readonly Part[]): Unit[] {
  const isName = new Set(names);
  const nameOf = new Map(names.map((name) => [name.line, name]));
  const lines = new Map<Line, Part[]>();
  for (const part of parts)
    if (part.kind === 'text' && part.x0 < from && !isName.has(part))
      lines.set(part.line, [...(lines.get(part.line) ?? []), part]);
  const units = [...lines].map(([line, own]): Unit => {
    const { x0, x1, top, bottom } = boxAround(own);
    const text = own.map(beforeFigures).join(' ');
    const start = startOf(text);
    const size = Math.max(...own.map((part) => part.size));
    const inline = own.some(({ figures }) => figures.length > 0);
    const name = nameOf.get(line);
    const nameEnd = name !== undefined && name.x1 <= x0 + 0.5 * size ? name.x1 : null;
    const dated = beginsWithYear(own[0]?.folded ?? '');
    const [unfinished, goesOn] = [isUnfinished(text), start === null && goesOnWithTitle(text)];
    const about = { start, size, inline, nameEnd, dated, unfinished, goesOn, sentence: text.endsWith('。') };
    return { line, parts: own, ...about, x0, x1, top, bottom };
  });
  return inContext(units);
}

/** Units with what those below say of them. */
function inContext(units: readonly Unit[]): Unit[] {
  const found: Unit[] = [];
  for (const unit of units.toReversed()) {
    const next = found.at(-1);
    const sentence = unit.sentence || (isBegun(unit) && next?.sentence === true);
    found.push({ ...unit, start: isHead(unit, next) ? 'ministry' : unit.start, sentence });
  }
  return found.reverse();
}

const isBegun = ({ start, inline, unfinished }: Unit): boolean => start === null && !inline && unfinished;

/** Whether a unit is a name in brackets alone, and what follows is an entry of its own. */
const isHead = (unit: Unit, next: Unit | undefined): boolean =>
  unit.start === 'entry' &&
  (next?.start === 'entry' || next?.start === 'field') &&
  !unit.inline &&
  isTagAlone(unit.parts.map(({ folded }) => folded).join('')) &&
  !isTagAlone(next.parts.map(({ folded }) => folded).join(''));

/** The text of a part up to its first figure, without the signs that lead to it. */
const beforeFigures = ({ folded, cell, figures: [first] }: Part): string =>
  first === undefined ? folded : withoutLeaders(folded.slice(0, first.figure.start - cell.start));

/** Figures whose middles differ by less than this part of their size are of one height. */
const SAME_HEIGHT = 0.35;

const isInBrackets = (text: string): boolean => startsWithOne(text, '([') && endsWithOne(text, ')]');

export function rowsOf(parts: readonly Part[]): FigureRow[] {
  const rows: Part[][] = [];
  const middle = ({ top, bottom }: Box): number => (top + bottom) / 2;
  const sorted = parts
    .filter(({ kind }) => kind === 'figures')
    .sort((one, other) => middle(one) - middle(other) || one.x0 - other.x0);
  for (const part of sorted) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row !== undefined && first !== undefined && middle(part) - middle(first) < SAME_HEIGHT * part.size)
      row.push(part);
    else rows.push([part]);
  }
  return rows.map((row) => {
    const { x0, x1, top, bottom } = boxAround(row);
    const own = row.sort((one, other) => one.x0 - other.x0);
    const isLabelled = ({ folded }: Part): boolean => labelAtStart(folded) !== undefined;
    const follows = row.every((part) => isInBrackets(part.folded.trim()) || isLabelled(part));
    return { parts: own, follows, labelled: row.every(isLabelled), x0, x1, top, bottom };
  });
}
