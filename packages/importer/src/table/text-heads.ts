import type { Part } from '../block/part.ts';
import { gapX } from '../page/box.ts';
import { headsTexts } from './column-heading.ts';
import type { ColumnHeading } from './placed-heading.ts';

/**
 * The heads of columns of texts: "府省庁", "施策名". A text that says so heads a column only beside
 * other heads.
 */
export function textHeads(parts: readonly Part[], headings: readonly ColumnHeading[]): Part[] {
  const heads = parts.filter(({ kind, folded }) => kind === 'text' && headsTexts(folded));
  return heads.filter((head) =>
    [...heads, ...headings].some(
      (other) => other !== head && Math.abs(other.top - head.top) < 1.5 * head.size,
    ),
  );
}

/** In sizes: a text stands under a head that is not further beside it. */
const FLUSH = 0.5;

/**
 * The texts below the heads of columns of which something is said: what counts the rows, what names
 * their field.
 */
export const textsBelow = (
  parts: readonly Part[],
  heads: readonly Part[],
  isHead: (folded: string) => boolean,
): Part[] => {
  const over = heads.filter(({ folded }) => isHead(folded));
  return over.length === 0
    ? []
    : parts.filter(
        (part) =>
          part.kind === 'text' &&
          over.some((head) => head.bottom <= part.top && gapX(head, part) < FLUSH * part.size),
      );
};
