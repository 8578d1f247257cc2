import type { BudgetDocument, PrintedLine } from '@cyberbudget/core';
import { type Line, printedRaw } from '../page/line.ts';
import { figureBox } from '../page/place.ts';

/**
 * A place as the readers of a slide know it: a line of the text, its page, and for a figure where
 * in the line it begins.
 */
interface FoundPlace {
  readonly line: number;
  readonly page: number | null;
  readonly at?: number;
  readonly text?: string;
}

/** A longer line is no line of a slide, and is not kept with the document. */
const LONGEST_LINE = 1_000;

/**
 * Gives every place in a document, an account or a notice what its line shows: the line on the
 * page, and for a figure the box in which a PDF drew it. Where a figure begins stays only where its
 * text alone does not find it.
 */
export function settlePlaces<T>(value: T, lines: readonly Line[]): T {
  const counted = linesOnPages(lines);
  const settle = (part: unknown): unknown => {
    if (typeof part !== 'object' || part === null) return part;
    if (Array.isArray(part)) return part.map(settle);
    const settled: Record<string, unknown> = {};
    const place = isPlace(part) ? part : null;
    for (const key of Object.keys(part)) {
      if (place !== null && key === 'at') continue;
      const member = (part as Record<string, unknown>)[key];
      settled[key] = typeof member === 'object' ? settle(member) : member;
    }
    return place === null ? settled : Object.assign(settled, shownPlace(place, lines, counted));
  };
  return settle(value) as T;
}

const isPlace = (part: object): part is FoundPlace =>
  'line' in part && typeof part.line === 'number' && 'page' in part;

/** What a line shows of a place, beside what its reader knew. */
interface ShownPlace {
  lineOnPage?: number;
  at?: number;
  box?: readonly [number, number, number, number];
}

function shownPlace(place: FoundPlace, lines: readonly Line[], counted: LinesOnPages): ShownPlace {
  const { at } = place;
  const shown: ShownPlace = {};
  const line = lines[place.line - 1];
  const lineOnPage = counted.get(place.line);
  if (lineOnPage !== undefined) shown.lineOnPage = lineOnPage;
  if (at === undefined || line === undefined || place.text === undefined) return shown;
  const start = at + (line.raw.slice(at).length - line.raw.slice(at).trimStart().length);
  const printedAt = line.printed?.at[start] ?? start;
  if (printedRaw(line).indexOf(place.text) !== printedAt) shown.at = printedAt;
  if (line.measured) shown.box = boxOf(line, start, start + place.text.length);
  return shown;
}

/** The box of a stretch of a line; null where nothing was measured. */
export const boxAt = (
  line: Line | undefined,
  print: { readonly start: number; readonly end: number } | undefined,
): [number, number, number, number] | null =>
  line?.measured && print !== undefined ? boxOf(line, print.start, print.end) : null;

/** Left, top, right, bottom, to a tenth of a point. */
function boxOf(line: Line, start: number, end: number): [number, number, number, number] {
  const { x0, top, x1, bottom } = figureBox(line, { start, end });
  return [tenth(x0), tenth(top), tenth(x1), tenth(bottom)];
}

const tenth = (points: number): number => Math.round(points * 10) / 10;

/**
 * The line on its page of each line that prints something, by the line of the text; nothing where
 * pages are not known.
 */
type LinesOnPages = ReadonlyMap<number, number>;

const known = new WeakMap<readonly Line[], LinesOnPages>();

function linesOnPages(lines: readonly Line[]): LinesOnPages {
  const before = known.get(lines);
  if (before !== undefined) return before;
  const last = new Map<number, number>();
  const counted = new Map<number, number>();
  for (const line of lines) {
    if (line.page === null || printedRaw(line).trim() === '') continue;
    const lineOnPage = (last.get(line.page) ?? 0) + 1;
    last.set(line.page, lineOnPage);
    counted.set(line.number, lineOnPage);
  }
  known.set(lines, counted);
  return counted;
}

/**
 * The lines of the text that carry a figure or a name that the document cites, as they are printed.
 */
export function printedLines(document: BudgetDocument, lines: readonly Line[]): PrintedLine[] {
  const cited = new Set<number>();
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    if (isPlace(part)) cited.add(part.line);
    for (const member of Object.values(part)) if (typeof member === 'object') visit(member);
  };
  visit(document);
  const kept = lines.filter((line) => cited.has(line.number) && printedRaw(line).length <= LONGEST_LINE);
  return linesAsPrinted(kept, (line) => printedRaw(line).trimEnd(), lines);
}

function linesAsPrinted(
  shown: readonly Line[],
  textOf: (line: Line) => string,
  all: readonly Line[] = shown,
): PrintedLine[] {
  const counted = linesOnPages(all);
  return shown.map((line) => {
    const lineOnPage = counted.get(line.number);
    const printed = { line: line.number, page: line.page, text: textOf(line) };
    return lineOnPage === undefined ? printed : { ...printed, lineOnPage };
  });
}

/**
 * All lines of a text as printed, the empty ones too: the line with the number n is the one at n - 1.
 */
export const allLines = (lines: readonly Line[]): PrintedLine[] => linesAsPrinted(lines, printedRaw);
