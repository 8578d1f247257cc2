import { printable } from '../text/clean.ts';
import { fold } from '../text/fold.ts';
import { linesOf } from '../text/join.ts';
import { isBlank } from '../text/letters.ts';
import { startsWithOne } from '../text/words.ts';
import type { Line } from './line.ts';
import { type SpannedText, spanned, textCells, wideColumns } from './text-cells.ts';

/** A text as lines, each with its page where the text shows pages. */
export interface SourceText {
  readonly lines: readonly Line[];
  /** How many pages there are; null where the text does not show them. */
  readonly pages: number | null;
}

/** The sign with which files of old systems end. */
const END_OF_FILE = '\u001A';
const withoutEnd = (text: string): string => (text.endsWith(END_OF_FILE) ? text.slice(0, -1) : text);

/**
 * Splits a text into lines and finds its pages: by form feeds where there are any, else by the
 * extraction's own page starts (a page begins with a line that starts with one blank, right after a
 * line that is not empty).
 */
export function readLines(text: string): SourceText {
  // A page break ends a line, wherever in it it stands.
  const printed = linesOf(
    printable(withoutEnd(text)).replace(/\S[^\S\n\f]*\f(?=[^\n\r]*\S)/g, (end) => `${end.slice(0, -1)}\n\f`),
  );
  if (printed.at(-1) === '') printed.pop();
  const pages = printed.some((line) => line.includes('\f')) ? pagesByFeeds(printed) : pagesByBlanks(printed);
  const rows = rowsOf(printed);
  const texts = printed.map((line): SpannedText => spanned(line.replaceAll('\f', '')));
  // A program that lays out pages parts them by form feeds.
  const wide = wideColumns(
    texts,
    printed.some((line) => line.includes('\f')),
  );
  const lines = texts.map((text, index): Line => {
    const { raw } = text;
    const { cells, box } = textCells(text, rows[index] ?? index, wide);
    const { x0, x1, top, bottom } = box;
    return {
      number: index + 1,
      page: pages?.[index] ?? null,
      raw,
      folded: fold(raw),
      cells,
      band: 0,
      measured: false,
      x0,
      x1,
      top,
      bottom,
    };
  });
  const last = lines.findLast((line) => line.raw.trim() !== '');
  return { lines, pages: last?.page ?? null };
}

/**
 * The row of each line down the text. Where empty lines stand between all lines, they are its
 * spacing and no gaps.
 */
function rowsOf(lines: readonly string[]): number[] {
  const gaps = new Map<number, number>();
  let empty = 0;
  for (const line of lines) {
    if (line.trim() === '') empty++;
    else {
      gaps.set(empty, (gaps.get(empty) ?? 0) + 1);
      empty = 0;
    }
  }
  const spacing = [...gaps].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 0;
  let row = 0;
  let left = 0;
  return lines.map((line) => {
    if (line.trim() !== '') left = spacing;
    else if (left > 0) {
      left--;
      return row;
    }
    return row++;
  });
}

/**
 * The page of each line, by form feeds: one before the line's first character begins a page there,
 * one after it the next.
 */
function pagesByFeeds(lines: readonly string[]): number[] {
  let page = 1;
  let started = false;
  return lines.map((line) => {
    const feeds = line.split('\f').length - 1;
    const blank = line.trim() === '';
    const leading = blank
      ? feeds
      : line.slice(0, line.length - line.trimStart().length).split('\f').length - 1;
    if (started) page += leading;
    started ||= !blank;
    const here = page;
    if (started) page += feeds - leading;
    return here;
  });
}

/** Whether a line begins a page: with one blank, right after a line that is not empty. */
export const beginsPage = (line: string, before: string | undefined): boolean =>
  line.startsWith(' ') && line.length > 1 && !isBlank(line.charAt(1)) && (before ?? '').trim() !== '';

/**
 * The same by the blank with which the extraction begins a page; null where lines are indented at
 * will or none is.
 */
function pagesByBlanks(lines: readonly string[]): number[] | null {
  const indented = lines.filter((line) => startsWithOne(line, ['  ', '\t'])).length;
  let page = 1;
  const pages = lines.map((line, index) => {
    if (beginsPage(line, lines[index - 1])) page++;
    return page;
  });
  return page === 1 || indented > page ? null : pages;
}
