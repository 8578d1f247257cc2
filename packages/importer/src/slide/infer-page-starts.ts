import { isBlank, type Line } from '../text/line.ts';
import type { SourceText } from '../text/read-lines.ts';
import { findMarks } from './find-marks.ts';
import { toPages } from './page.ts';

export interface NumberedText extends SourceText {
  /** First lines of the pages whose start the text does not show. */
  readonly inferred: readonly number[];
}

/** How many lines of a mark's surroundings (the ministry, the page number) may stand between two marks of one page. */
const SAME_FOOT = 3;

/**
 * Finds the page starts that the text does not show: a page has one foot with its marks, so that a page with two
 * feet is two pages. The pages after it are renumbered.
 */
export function inferPageStarts(source: SourceText): NumberedText {
  if (source.pages === null) return { ...source, inferred: [] };
  const inferred = toPages(source.lines).flatMap(({ lines }) => splits(lines));
  if (inferred.length === 0) return { ...source, inferred };
  const starts = new Set(inferred);
  let shift = 0;
  const lines = source.lines.map((line): Line => {
    if (starts.has(line.number)) shift++;
    return { ...line, page: line.page === null ? null : line.page + shift };
  });
  return { lines, pages: source.pages + shift, inferred };
}

/** The lines at which a page must be cut so that each part has one foot. */
function splits(lines: readonly Line[]): number[] {
  const feet: { from: number; to: number }[] = [];
  lines.forEach((line, index) => {
    if (findMarks(line).length === 0) return;
    const last = feet.at(-1);
    const between = last === undefined ? [] : lines.slice(last.to + 1, index).filter((one) => !isBlank(one));
    if (last !== undefined && between.length <= SAME_FOOT) last.to = index;
    else feet.push({ from: index, to: index });
  });
  const leading = isLeading(lines, feet[0]?.from);
  const cuts = leading
    ? feet.slice(1).map(({ from }) => from)
    : feet.slice(0, -1).map(({ to }) => afterFoot(lines, to));
  return cuts.flatMap((index) => lines[index]?.number ?? []);
}

/** Whether a page's mark stands at its head and not at its foot. */
export const isLeading = (lines: readonly Line[], first: number | undefined): boolean =>
  first !== undefined && lines.slice(0, first).filter((line) => !isBlank(line)).length <= 1;

/** The first line with text after a foot; a number alone right after it is the number of the page that ends. */
function afterFoot(lines: readonly Line[], foot: number): number {
  let index = foot + 1;
  for (; index < lines.length; index++) {
    const text = lines[index]?.folded.trim() ?? '';
    if (text !== '' && !/^\d{1,3}$/.test(text)) break;
  }
  return index;
}
