import type { PrintedFigure } from '../figure/figure.ts';
import { findStageLabels } from '../stage/find-stage-labels.ts';
import { cleanText } from '../text/clean.ts';
import { fold } from '../text/fold.ts';
import { isBlank, type Line } from '../text/line.ts';
import { isMinistryName } from './ministry-name.ts';
import { isAmount, type Reading } from './reading.ts';

/** A line of a list of programs, which may run over several lines of the text. */
export interface ListEntry {
  readonly kind: 'program';
  /** The line it begins on. */
  readonly line: Line;
  /** The lines its amounts are on. */
  readonly amountLines: readonly Line[];
  readonly ministry: string;
  readonly title: string;
  readonly figures: readonly PrintedFigure[];
}

/** The heading of a strategy field, with its total where it has one. */
export interface FieldHeading {
  readonly kind: 'field';
  readonly line: Line;
  readonly amountLines: readonly Line[];
  readonly code: string;
  readonly name: string;
  readonly figures: readonly PrintedFigure[];
}

/** Most lines over which one entry of a list runs. */
const LONGEST = 4;
/** Amounts in brackets on a line of their own, which belong to the entry above. */
const BRACKETED_AMOUNTS = /^\s*\([^()]{1,40}\d ?(?:億|百万|千)円?\)\s*$/;
/** A longer line is no line of a list. */
const LONGEST_LINE = 1000;
const BRACKETED = /^\s*[○〇●◯・◆■]?\s*【([^【】]{1,30})】/;
const BULLETED = /^\s*[○〇●◯◆■]\s*(?=\S)/;
const TRAILING_MINISTRY = /^(.+?)\(([^()]{2,20})\)[\s:]*$/;
const FIELD = /^\s*\((\d{1,2})\)\s*(?=\D)/;
const STARTS = [BRACKETED, BULLETED, FIELD];

/** Reads the entry or heading that begins at a line; null where none does. */
export function readEntry(
  lines: readonly Line[],
  index: number,
  reading: Reading,
): ListEntry | FieldHeading | null {
  const line = lines[index];
  if (line === undefined || line.raw.length > LONGEST_LINE) return null;
  return (
    bracketed(line, lines, index, reading) ??
    bulleted(line, lines, index, reading) ??
    field(line, lines, index, reading)
  );
}

/** 【総務省】title 8.5億円 */
function bracketed(line: Line, lines: readonly Line[], index: number, reading: Reading): ListEntry | null {
  const match = BRACKETED.exec(line.folded);
  if (match === null) return null;
  const ministryStart = line.folded.indexOf('【') + 1;
  const ministry = cleanText(line.raw.slice(ministryStart, ministryStart + (match[1] ?? '').length));
  const body = gather(lines, index, match[0].length, reading);
  const title = trimTitle(body.text);
  return body.figures.length === 0 || title === ''
    ? null
    : { kind: 'program', line, amountLines: body.amountLines, ministry, title, figures: body.figures };
}

/** ○title（総務省） 8.5億円 （―） */
function bulleted(line: Line, lines: readonly Line[], index: number, reading: Reading): ListEntry | null {
  const match = BULLETED.exec(line.folded);
  if (match === null) return null;
  const body = gather(lines, index, match[0].length, reading);
  const text = trimTitle(body.text).replaceAll('（', '(').replaceAll('）', ')');
  const parts = TRAILING_MINISTRY.exec(text);
  if (body.figures.length === 0 || parts === null || !isMinistryName(parts[2] ?? '')) return null;
  const title = trimTitle(body.text)
    .slice(0, (parts[1] ?? '').length)
    .trim();
  return {
    kind: 'program',
    line,
    amountLines: body.amountLines,
    ministry: cleanText(parts[2] ?? ''),
    title,
    figures: body.figures,
  };
}

/** (1)name （49.1億円） */
function field(line: Line, lines: readonly Line[], index: number, reading: Reading): FieldHeading | null {
  const match = FIELD.exec(line.folded);
  if (match === null) return null;
  const body = gather(lines, index, match[0].length, reading);
  const figures = body.figures;
  const name = trimTitle(figures.length === 0 ? cleanText(line.raw.slice(match[0].length)) : body.text);
  if (name === '' || name.length > 60 || /[。、]$/.test(name)) return null;
  return { kind: 'field', line, amountLines: body.amountLines, code: match[1] ?? '', name, figures };
}

interface Body {
  readonly text: string;
  readonly amountLines: readonly Line[];
  readonly figures: readonly PrintedFigure[];
}

/** The text of an entry up to its first amount, over as many lines as it takes; ends where another begins. */
function gather(lines: readonly Line[], index: number, offset: number, reading: Reading): Body {
  const first = lines[index] as Line;
  let text = '';
  let from = offset;
  for (const line of lines.slice(index, index + LONGEST)) {
    if (line !== first && (isBlank(line) || STARTS.some((start) => start.test(line.folded)))) break;
    const figures = reading.figuresOf(line).filter((figure) => figure.start >= from);
    const amount = figures.find(isAmount);
    if (amount !== undefined) {
      const before = cleanText(text + line.raw.slice(from, amount.start));
      const next = lines[line.number - first.number + index + 1];
      const bracketed =
        next !== undefined && BRACKETED_AMOUNTS.test(next.folded) ? reading.figuresOf(next) : [];
      const amountLines = next === undefined || bracketed.length === 0 ? [line] : [line, next];
      return { text: before, amountLines, figures: [...figures, ...bracketed] };
    }
    text += line.raw.slice(from);
    from = 0;
  }
  return { text: cleanText(text), amountLines: [first], figures: [] };
}

const LEADERS = new Set(' 　（([［:：…‥・.');

/** A title without the brackets, leaders, colons and the label of year and stage that lead to its amount. */
function trimTitle(text: string): string {
  const bare = withoutLeaders(text);
  const label = findStageLabels(fold(bare)).at(-1);
  return label === undefined || label.end < bare.length || label.start === 0
    ? bare
    : withoutLeaders(bare.slice(0, label.start));
}

function withoutLeaders(text: string): string {
  let end = text.length;
  while (end > 0 && LEADERS.has(text.charAt(end - 1))) end--;
  return text.slice(0, end).trim();
}
