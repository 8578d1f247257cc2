import type { PercentFigure, PrintedFigure } from '../figure/figure.ts';
import type { PagesRead } from '../list/read-lists.ts';
import type { Line } from '../page/line.ts';
import { cleanText } from '../text/clean.ts';

/** A slice of the chart of ministries. */
export interface MinistrySlice {
  readonly name: string;
  readonly line: Line;
  readonly share: PercentFigure;
}

export interface ShareChart {
  readonly slices: readonly MinistrySlice[];
  /** Names of ministries among a chart's labels that stand beside no percentage. */
  readonly withoutShare: readonly { readonly name: string; readonly line: Line }[];
}

/** The shares by ministry: labels of charts, and rows of a table that print one. */
export function readShareChart(
  { labels, ministries }: PagesRead,
  taken: ReadonlySet<PrintedFigure>,
): ShareChart {
  const slices = [
    ...labels.flatMap((one) =>
      one.labels.shares.map(({ name, part, share }) => ({ name, line: part.line, share })),
    ),
    ...ministries.flatMap(({ ministry, line, shares }) =>
      shares.map((share) => ({ name: ministry, line, share })),
    ),
  ].filter(({ share }) => !taken.has(share));
  const known = new Set(slices.map(({ name }) => name));
  return {
    slices: slices.sort(
      ({ share: one }, { share: other }) => one.line - other.line || one.start - other.start,
    ),
    withoutShare: labels
      .flatMap((one) => one.labels.withoutShare)
      .map(({ raw, line }) => ({ name: cleanText(raw), line }))
      .filter(({ name }) => !known.has(name)),
  };
}
