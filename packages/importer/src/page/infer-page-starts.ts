import { cutsAt, findFeet, isHead } from './feet.ts';
import type { Line } from './line.ts';
import { toPages } from './page.ts';
import type { SourceText } from './read-lines.ts';

export interface NumberedText extends SourceText {
  /** First lines of the pages whose start the text does not show. */
  readonly inferred: readonly number[];
  /** Pages that are an image and no text. */
  readonly images?: readonly number[];
  /** Lines whose amounts stand beside a title by their order alone. */
  readonly byOrder?: ReadonlySet<number>;
}

/**
 * Finds the page starts that the text does not show: a page has one foot with its marks, so that a
 * page with two feet is two pages. The pages after it are renumbered. A text that shows no pages at
 * all is left as it is.
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

/** The numbers of the lines at which a page must be cut so that each part has one foot. */
function splits(lines: readonly Line[]): number[] {
  const feet = findFeet(lines);
  const [first] = feet;
  if (first === undefined) return [];
  return cutsAt(lines, feet, isHead(lines, first)).flatMap((index) => lines[index]?.number ?? []);
}
