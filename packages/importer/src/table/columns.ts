import type { Part, PlacedFigure } from '../block/part.ts';
import { type Box, boxAround, centreX, gapX } from '../page/box.ts';
import type { ColumnHeading } from './placed-heading.ts';

/** In sizes: a heading and what it heads need not be flush. */
const FLUSH = 0.5;
/** Figures of one column end (or begin) at places that differ by less. */
const FLUSH_EDGE = 0.9;

/** The width that figures take which stand under each other: of their column. */
export interface Span extends Box {
  readonly rows: number;
}

export function columnSpans(parts: readonly Part[]): Span[] {
  const figures = parts.filter(({ kind }) => kind === 'figures');
  return [...flush(figures, 'x1'), ...flush(figures, 'x0')];
}

/** The figures whose right (or left) edges are flush, as columns. */
function flush(figures: readonly Part[], edge: 'x0' | 'x1'): Span[] {
  const columns: Part[][] = [];
  for (const part of [...figures].sort((one, other) => one[edge] - other[edge])) {
    const column = columns.at(-1);
    const [first] = column ?? [];
    if (first !== undefined && part[edge] - first[edge] < FLUSH_EDGE * part.size) column?.push(part);
    else columns.push([part]);
  }
  return columns.map((column) => ({ ...boxAround(column), rows: column.length }));
}

/**
 * The heading under which a figure stands: over itself, else over the column of figures that it is
 * in. A figure in running text, and one whose place is only counted, stands in a column where
 * others stand flush with it.
 */
export function headingOfFigure(
  box: PlacedFigure,
  headings: readonly ColumnHeading[],
  spans: readonly Span[],
): ColumnHeading | null {
  const size = box.bottom - box.top;
  const fits = spans.filter(
    ({ x0, x1 }) =>
      x0 <= box.x0 + size &&
      box.x1 <= x1 + size &&
      (Math.abs(x1 - box.x1) < FLUSH_EDGE * size || Math.abs(x0 - box.x0) < FLUSH_EDGE * size),
  );
  const span = fits.sort((one, other) => other.rows - one.rows)[0];
  if ((box.inText || !box.measured) && (span?.rows ?? 0) < 2) return null;
  const own = headingOver(box, headings, size);
  if (own !== null) return own;
  if (span === undefined) return null;
  const here = { ...span, top: box.top, bottom: box.bottom };
  return headingOver(here, headings, size) ?? nearestFree(here, headings, spans, size);
}

/** In sizes: how far beside a narrow column its heading may stand. */
const BESIDE = 3;

/**
 * The nearest heading over no other column: figures set right under a heading set in the middle
 * stand beside it.
 */
function nearestFree(
  box: Box,
  headings: readonly ColumnHeading[],
  spans: readonly Span[],
  size: number,
): ColumnHeading | null {
  const free = headings.filter(
    (heading) =>
      heading.bottom <= box.top + 0.5 * size &&
      gapX(heading, box) < BESIDE * size &&
      !spans.some(
        (span) => headingOver({ ...span, top: box.top, bottom: box.bottom }, [heading], size) !== null,
      ),
  );
  return free.sort((one, other) => gapX(one, box) - gapX(other, box))[0] ?? null;
}

/**
 * The heading under which a box stands: the nearest above it that is as wide or beside it; null
 * where none is.
 */
function headingOver(box: Box, headings: readonly ColumnHeading[], size: number): ColumnHeading | null {
  const above = headings.filter(({ bottom }) => bottom <= box.top + 0.5 * size);
  const over = above.filter((heading) => gapX(heading, box) < FLUSH * size);
  const lowest = Math.max(...over.map(({ bottom }) => bottom));
  const near = over.filter(({ bottom }) => bottom > lowest - size);
  return (
    near.sort(
      (one, other) => Math.abs(centreX(one) - centreX(box)) - Math.abs(centreX(other) - centreX(box)),
    )[0] ?? null
  );
}
