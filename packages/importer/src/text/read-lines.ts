import { fold } from './fold.ts';
import type { Line } from './line.ts';

/** A text as lines, each with its page where the text shows pages. */
export interface SourceText {
  readonly lines: readonly Line[];
  /** How many pages there are; null where the text does not show them. */
  readonly pages: number | null;
}

/**
 * Splits a text into lines and finds its pages: by form feeds where there are any, else by the extraction's own page starts
 * (a page begins with a line that starts with one blank, right after a line that is not empty).
 */
export function readLines(text: string): SourceText {
  const printed = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  if (printed.at(-1) === '') printed.pop();
  const pages = printed.some((line) => line.includes('\f')) ? pagesByFeeds(printed) : pagesByBlanks(printed);
  const lines = printed.map((line, index): Line => {
    const raw = line.replaceAll('\f', '');
    return { number: index + 1, page: pages?.[index] ?? null, raw, folded: fold(raw) };
  });
  const last = lines.findLast((line) => line.raw.trim() !== '');
  return { lines, pages: last?.page ?? null };
}

/** The page of each line, by form feeds: one before the line's first character begins a page there, one after it the next. */
function pagesByFeeds(lines: readonly string[]): number[] {
  let page = 1;
  let started = false;
  return lines.map((line) => {
    const feeds = line.split('\f').length - 1;
    const blank = line.trim() === '';
    const leading = blank ? feeds : (/^[\f ]*/.exec(line)?.[0].split('\f').length ?? 1) - 1;
    if (started) page += leading;
    started ||= !blank;
    const here = page;
    if (started) page += feeds - leading;
    return here;
  });
}

/** The same by the blank with which the extraction begins a page; null where lines are indented at will or none is. */
function pagesByBlanks(lines: readonly string[]): number[] | null {
  const indented = lines.filter((line) => /^(?: {2}|\t)/.test(line)).length;
  let page = 1;
  const pages = lines.map((line, index) => {
    if (/^ \S/.test(line) && index > 0 && (lines[index - 1] ?? '').trim() !== '') page++;
    return page;
  });
  return page === 1 || indented > page ? null : pages;
}
