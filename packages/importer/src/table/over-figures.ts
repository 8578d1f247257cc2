import type { Part } from '../block/part.ts';
import { type Start, startOf } from '../block/starts.ts';
import { type Box, gapX } from '../page/box.ts';
import type { Stage } from '../stage/stage.ts';
import type { FoundHeading } from './placed-heading.ts';

/**
 * Whether a year stands in a row of years, the document's among them, right over a row of figures:
 * so do the headings of a table, and not a chart's axis.
 */
export function isOverFigures(
  { top, bottom }: FoundHeading,
  heads: readonly FoundHeading[],
  parts: readonly Part[],
  document: Stage,
): boolean {
  const size = bottom - top;
  const row = heads.filter((other) => other.yearAlone && Math.abs(other.bottom - bottom) < 0.5 * size);
  if (row.length < 2 || !row.some(({ meaning }) => meaning === document)) return false;
  const below = parts.filter(
    (part) => part.top > bottom - 0.5 * size && (part.kind === 'text' || part.kind === 'figures'),
  );
  const rows = below.filter(({ kind, folded }) => kind === 'figures' || !isHeading(startOf(folded)));
  const first = Math.min(...rows.map((part) => part.top));
  const figures = rows.filter((part) => part.kind === 'figures' && part.top < first + 1.5 * size);
  return (
    row.every((heading) => !heading.parts[0]?.line.measured || isOver(heading, figures, size)) &&
    figures.length >= row.length
  );
}

/** Whether figures stand under a heading, or beside it by no more than their own width. */
const isOver = (heading: Box, figures: readonly Part[], size: number): boolean =>
  figures.some((figure) => gapX(heading, figure) < size);

const isHeading = (start: Start): boolean => start === 'field' || start === 'ministry';
