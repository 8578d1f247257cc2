import type { Part, PlacedFigure } from '../block/part.ts';
import { type Box, boxAround, centreX, gapX } from '../page/box.ts';
import { findStageLabels, isStageAlone } from '../stage/find-stage-labels.ts';
import type { Stage } from '../stage/stage.ts';
import { type ColumnMeaning, columnMeaning, headsTexts } from './column-heading.ts';

/** The heading of a column, with its place. */
export interface ColumnHeading extends Box {
  readonly meaning: ColumnMeaning;
  readonly parts: readonly Part[];
}

/** In sizes: a heading and what it heads need not be flush; its second line stands close below its first. */
const FLUSH = 0.5;
const SECOND_LINE = 0.9;
/** Figures of one column end (or begin) at places that differ by less. */
const FLUSH_EDGE = 0.9;

/** The headings of columns among the texts of a page. A year and its stage below it are one heading. */
export function columnHeadings(parts: readonly Part[], document: Stage): ColumnHeading[] {
  // What stands beside figures on its line is their label, and heads no column.
  const rows = new Set(parts.filter(({ kind }) => kind === 'figures').map(({ line }) => line));
  const texts = parts.filter(({ kind, line }) => kind === 'text' && !rows.has(line));
  const found: (ColumnHeading & { readonly yearAlone: boolean })[] = [];
  const taken = new Set<Part>();
  const shared = new Set<Part>();
  for (const part of texts) {
    if (taken.has(part)) continue;
    const below = isYearAlone(part.folded) ? texts.find((other) => isSecondLine(part, other)) : undefined;
    const both =
      below === undefined ? null : columnMeaning(part.folded.trim() + below.folded.trim(), document);
    const own = [part, ...(both === null || below === undefined ? [] : [below])];
    const meaning = both ?? columnMeaning(part.folded, document);
    if (meaning === null) continue;
    for (const one of own) taken.add(one);
    found.push({ ...meaning, parts: own, ...boxAround(own) });
  }
  // One year over several columns: each has its stage below it, and takes the year that stands nearest.
  const years = texts.filter((part) => isYearAlone(part.folded));
  for (const part of texts) {
    if (taken.has(part) || part.folded.length > 14) continue;
    const year = nearestAbove(part, years);
    const meaning = year === null ? null : columnMeaning(year.folded.trim() + part.folded.trim(), document);
    if (year === null || meaning === null || meaning.yearAlone) continue;
    taken.add(part);
    shared.add(year);
    found.push({ ...meaning, parts: [part], ...boxAround([part]) });
  }
  // A year alone heads a column only beside other heads, of texts too, and never in a row of years alone: that is a chart's axis.
  const besides = [
    ...found.filter(({ yearAlone }) => !yearAlone),
    ...texts.filter(({ folded }) => headsTexts(folded)),
  ];
  return found.filter(
    (heading) =>
      !heading.yearAlone ||
      (!heading.parts.some((part) => shared.has(part)) &&
        besides.some(({ bottom }) => Math.abs(bottom - heading.bottom) < 20)),
  );
}

/** The heads of columns of texts: "府省庁", "施策名". A text that says so heads a column only beside other heads. */
export function textHeads(parts: readonly Part[], headings: readonly ColumnHeading[]): Part[] {
  const heads = parts.filter(({ kind, folded }) => kind === 'text' && headsTexts(folded));
  return heads.filter((head) =>
    [...heads, ...headings].some(
      (other) => other !== head && Math.abs(other.top - head.top) < 1.5 * head.size,
    ),
  );
}

/** The texts below the heads of columns of which something is said: what counts the rows, what names their field. */
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

const isYearAlone = (folded: string): boolean =>
  isStageAlone(folded) && findStageLabels(folded)[0]?.phase === null;

/** In sizes: how far above its columns a year stands that they share, and beside them. */
const SHARED_ABOVE = 2.5;
const SHARED_BESIDE = 14;

function nearestAbove(part: Part, years: readonly Part[]): Part | null {
  const above = years.filter(
    (year) =>
      year.bottom <= part.top + 0.3 * part.size &&
      part.top - year.bottom < SHARED_ABOVE * part.size &&
      Math.abs(centreX(year) - centreX(part)) < SHARED_BESIDE * part.size,
  );
  return (
    [...above].sort(
      (one, other) => Math.abs(centreX(one) - centreX(part)) - Math.abs(centreX(other) - centreX(part)),
    )[0] ?? null
  );
}

const isSecondLine = (part: Part, other: Part): boolean =>
  other !== part &&
  gapX(part, other) < 0 &&
  other.top >= part.top + 0.5 * part.size &&
  other.top - part.bottom < SECOND_LINE * part.size &&
  other.folded.trim().length <= 14;

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
  const spans: (Span & { readonly edge: number })[] = [];
  for (const part of [...figures].sort((one, other) => one[edge] - other[edge])) {
    const last = spans.at(-1);
    if (last !== undefined && part[edge] - last.edge < FLUSH_EDGE * part.size)
      spans[spans.length - 1] = { ...boxAround([last, part]), edge: last.edge, rows: last.rows + 1 };
    else spans.push({ ...boxAround([part]), edge: part[edge], rows: 1 });
  }
  return spans;
}

/**
 * The heading under which a figure stands: over itself, else over the column of figures that it is in. A figure in running text,
 * and one whose place is only counted, stands in a column where others stand flush with it.
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

/** The nearest heading over no other column: figures set right under a heading set in the middle stand beside it. */
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

/** The heading under which a box stands: the nearest above it that is as wide or beside it; null where none is. */
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

/** The headings of a text, where its rows stand under them: those with a figure for each, one under each. Else their order counts. */
export function standUnder(
  parts: readonly Part[],
  headings: readonly ColumnHeading[],
): readonly ColumnHeading[] {
  const inOrder = [...headings].sort((one, other) => one.x0 - other.x0);
  const rows = new Map<Part['line'], Part[]>();
  for (const part of parts)
    if (part.kind === 'figures' && !part.line.measured)
      rows.set(part.line, [...(rows.get(part.line) ?? []), part]);
  const full = [...rows.values()].filter((row) => row.length === headings.length);
  const fits = full.every((row) =>
    row.every((part, index) => headingOver(part, headings, part.size) === inOrder[index]),
  );
  return fits ? headings : [];
}
