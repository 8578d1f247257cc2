import type { PrintedFigure } from '../figure/figure.ts';
import { cleanText } from '../text/clean.ts';
import { fold } from '../text/fold.ts';
import type { Line } from '../text/line.ts';
import { trimTitle } from './entry-title.ts';
import { IN_BRACKETS, type Numbering } from './field-numbering.ts';
import { type Body, gatherEntry } from './gather-entry.ts';
import { isMinistryName } from './ministry-name.ts';
import { NAMED_TOTAL } from './named-total.ts';
import type { Reading } from './reading.ts';
import { tableRow } from './table-row.ts';

/** A line of a list of programs, which may run over several lines of the text. */
export interface ListEntry {
  readonly kind: 'program';
  /** The line it begins on. */
  readonly line: Line;
  /** The lines its amounts are on. */
  readonly amountLines: readonly Line[];
  readonly ministry: string;
  readonly title: string;
  /** None where no amount was found. */
  readonly figures: readonly PrintedFigure[];
  /** What stands behind the last amount: "の内数", "（再掲）". */
  readonly behind: string;
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

/** A longer line is no line of a list. */
const LONGEST_LINE = 1000;
const BRACKETED = /^\s*[○〇●◯・◆■◎◇]?\s*[【[〔]([^【】[\]〔〕]{1,40})[】\]〕]/;
const BULLETED = /^\s*(?:[○〇●◯◆■◎◇・]|[①-⑳]|\(\d{1,2}\)|\d{1,2}[.、])\s*(?=\S)/;
const TRAILING_MINISTRY = /^(.+?) ?[(【[〔]([^()【】[\]〔〕]{2,40})[)】\]〕][\s:]*$/;
const LEADING_MINISTRY = /^([^\s:]{2,40})[\s:]+(\S.*)$/;

/** Reads the entry or heading that begins at a line; null where none does. */
export function readEntry(
  lines: readonly Line[],
  index: number,
  reading: Reading,
  numbering: Numbering = IN_BRACKETS,
): ListEntry | FieldHeading | null {
  const line = lines[index];
  if (line === undefined || line.raw.length > LONGEST_LINE) return null;
  return (
    bracketed(line, lines, index, reading) ??
    bulleted(line, lines, index, reading) ??
    tableRow(line, reading) ??
    field(line, lines, index, reading, numbering)
  );
}

/** 【総務省】title 8.5億円. One of a ministry is an entry even where no amount follows: that is to be told. */
function bracketed(line: Line, lines: readonly Line[], index: number, reading: Reading): ListEntry | null {
  const match = BRACKETED.exec(line.folded);
  const body = match === null ? null : gatherEntry(lines, index, match[0].length, reading);
  if (match === null || body === null) return null;
  const start = match[0].length - 1 - (match[1] ?? '').length;
  const ministry = cleanText(line.raw.slice(start, start + (match[1] ?? '').length));
  const title = trimTitle(body.text);
  if (title === '' || (body.figures.length === 0 && !isMinistryName(ministry))) return null;
  const square = !match[0].includes('【');
  return square && !isMinistryName(ministry) ? null : { ...program(line, body), ministry, title };
}

/** ○title（総務省） 8.5億円 （―）, ○title【総務省】 8.5億円, ・総務省：title 8.5億円 */
function bulleted(line: Line, lines: readonly Line[], index: number, reading: Reading): ListEntry | null {
  const match = BULLETED.exec(line.folded);
  const body = match === null ? null : gatherEntry(lines, index, match[0].length, reading);
  if (body === null || body.figures.length === 0) return null;
  const text = trimTitle(body.text);
  const folded = fold(text);
  const trailing = TRAILING_MINISTRY.exec(folded);
  if (trailing !== null && isMinistryName(trailing[2] ?? '')) {
    const title = text.slice(0, (trailing[1] ?? '').length).trim();
    return { ...program(line, body), ministry: cleanText(trailing[2] ?? ''), title };
  }
  const leading = LEADING_MINISTRY.exec(folded);
  if (leading === null || !isMinistryName(leading[1] ?? '')) return null;
  const title = text.slice(text.length - (leading[2] ?? '').length).trim();
  return { ...program(line, body), ministry: cleanText(leading[1] ?? ''), title };
}

const program = (line: Line, { amountLines, figures, behind }: Body) => ({
  kind: 'program' as const,
  line,
  amountLines,
  figures,
  behind,
});

/** (1)name （49.1億円） */
function field(
  line: Line,
  lines: readonly Line[],
  index: number,
  reading: Reading,
  numbering: Numbering,
): FieldHeading | null {
  const found = numbering(line.folded);
  const body = found === null ? null : gatherEntry(lines, index, found.length, reading);
  if (found === null || body === null) return null;
  const { figures, amountLines } = body;
  if (figures.length === 0 && numbering !== IN_BRACKETS) return null;
  const name = trimTitle(figures.length === 0 ? cleanText(line.raw.slice(found.length)) : body.text);
  if (name === '' || name.length > 60 || /[。、]$/.test(name) || NAMED_TOTAL.test(fold(name))) return null;
  return { kind: 'field', line, amountLines, code: found.code, name, figures };
}
