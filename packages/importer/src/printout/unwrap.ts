import { isNumbered } from '../text/enumerator.ts';
import { fold } from '../text/fold.ts';
import { isCircled, isDigit, isLatin } from '../text/letters.ts';
import { startsWithOne } from '../text/words.ts';
import type { PaperLine } from './paper-lines.ts';

/** The distance of two lines of text that follow each other: the commonest one. */
export function lineSpacing(columns: readonly (readonly PaperLine[])[]): number {
  const times = new Map<number, number>();
  for (const lines of columns) {
    lines.forEach((line, index) => {
      const next = lines[index + 1];
      const distance = next === undefined ? 0 : Math.round((line.baseline - next.baseline) * 4) / 4;
      if (distance > 0) times.set(distance, (times.get(distance) ?? 0) + 1);
    });
  }
  const [commonest] = [...times].sort(([, one], [, other]) => other - one);
  return commonest?.[0] ?? 0;
}

/** What must not begin a line, and therefore goes down with the character before it. */
const NOT_FIRST = '、。，．）」』】〕〉》・：；？！ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ%,.)]}';
const NOT_LAST = '（「『【〔〈《([{';
/** So many lines must reach the edge before it is taken for the edge of the paper. */
const LEAST_FULL = 5;

/**
 * A line that may go on: as put together so far, its last printed part, and the column it began in.
 */
interface Open {
  readonly line: PaperLine;
  readonly last: PaperLine;
  readonly edge: number;
  readonly column: PaperLine[];
}

/**
 * Joins lines that were broken at the edge of a column: those where what the next line begins with
 * had no room. A line goes on over the end of a column and of a page.
 */
export function unwrapped(columns: readonly (readonly PaperLine[])[]): PaperLine[][] {
  const width = columnWidth(columns);
  const spacing = lineSpacing(columns);
  let open: Open | null = null;
  const found = columns.map((lines) => {
    const edge = leftEdge(lines);
    const column: PaperLine[] = [];
    for (const [index, line] of lines.entries()) {
      const near = index === 0 || (lines[index - 1]?.baseline ?? 0) - line.baseline < spacing * 1.4;
      if (open !== null && near && line.left - edge < 0.1 * line.size && hasNoRoom(open, line, width)) {
        const joined: PaperLine = { ...open.line, text: open.line.text + line.text, bottom: line.bottom };
        open.column[open.column.length - 1] = joined;
        open = { ...open, line: joined, last: line, edge };
      } else {
        column.push(line);
        open = { line, last: line, edge, column };
      }
    }
    return column;
  });
  return found.filter((column) => column.length > 0);
}

/** How far, in sizes, the widest line may end before the edge of the paper. */
const TOLERANCE = 0.5;
/** Entries, points and notes begin on a line of their own. */
const begins = (text: string): boolean =>
  startsWithOne(text, '【○〇●◯◆■※注') ||
  isCircled(text.charAt(0)) ||
  isNumbered(fold(text.slice(0, 8)), ['brackets']) ||
  startsWithOne(text, ['(注', '（注']);

const hasNoRoom = ({ last, edge }: Open, next: PaperLine, width: number): boolean =>
  width > 0 && !begins(next.text) && last.right - edge + firstUnit(next) > width - TOLERANCE * next.size;

const leftEdge = (lines: readonly PaperLine[]): number =>
  lines.reduce((least, { left }) => Math.min(least, left), Number.POSITIVE_INFINITY);

/**
 * The width of the columns: the widest line, where enough lines come as near to it as a broken line
 * does.
 */
function columnWidth(columns: readonly (readonly PaperLine[])[]): number {
  const all = columns.flatMap((lines) => {
    const edge = leftEdge(lines);
    return lines.map(({ right, size }) => ({ width: right - edge, size }));
  });
  const widest = all.reduce((most, { width }) => Math.max(most, width), 0);
  return all.filter(({ width, size }) => width > widest - 2 * size).length >= LEAST_FULL ? widest : 0;
}

/**
 * The width of what a line begins with and cannot be broken: a word, or a character with the signs
 * that may not part from it.
 */
function firstUnit({ text, size, left, right }: PaperLine): number {
  const last = [...text].findIndex((one) => !isLatin(one) && !isDigit(one) && !'.,%/()-'.includes(one));
  const word = last < 0 ? text : text.slice(0, last);
  const average = text.length === 0 ? size : (right - left) / text.length;
  if (word.length > 1) return word.length * Math.min(average, size * 0.6);
  let count = 1;
  while (
    count < text.length &&
    (NOT_FIRST.includes(text.charAt(count)) || NOT_LAST.includes(text.charAt(count - 1)))
  )
    count++;
  return count * size;
}
