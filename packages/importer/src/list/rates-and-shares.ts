import type { Part, PlacedFigure } from '../block/part.ts';
import { type Box, gapX } from '../page/box.ts';
import { headsShares } from '../table/column-heading.ts';
import { type PageColumns, standsUnderChange } from '../table/meanings.ts';
import { isAmount } from './reading.ts';

/** The heads of columns of shares, beside other heads. */
export const shareHeads = (parts: readonly Part[], others: readonly Box[]): Part[] =>
  parts.filter(
    ({ kind, folded, top, size }) =>
      kind === 'text' &&
      headsShares(folded) &&
      others.some((other) => Math.abs(other.top - top) < 1.5 * size || Math.abs(other.bottom - top) < size),
  );

/** In sizes: how far beside its head a share may stand. */
const UNDER = 3;

/**
 * Without what rows of amounts changed by, and without their shares in a column of such: they are
 * no labels of a chart.
 */
export function withoutRates(
  parts: readonly Part[],
  columns: PageColumns,
  shares: readonly Part[],
): readonly Part[] {
  if (shares.length === 0 && !columns.headings.some(({ meaning }) => meaning === 'change')) return parts;
  const rows = new Set(
    parts.filter(({ figures }) => figures.some(({ figure }) => isAmount(figure))).map(({ line }) => line),
  );
  const isShare = (part: Part): boolean =>
    shares.some((head) => head.bottom <= part.top && gapX(head, part) < UNDER * part.size);
  return parts.filter(
    (part) =>
      !rows.has(part.line) ||
      !part.figures.some(({ figure }) => figure.kind === 'percent') ||
      !(isShare(part) || part.figures.some((one) => isRate(one, columns))),
  );
}

const isRate = (one: PlacedFigure, columns: PageColumns): boolean =>
  one.figure.kind === 'percent' && standsUnderChange(one, columns);
