import type { Run } from './runs.ts';

/** What stands at the edges of a page: so much of its height above and below. */
const EDGE = 0.08;
/** On fewer pages nothing is a habit. */
const LEAST_PAGES = 4;
const MOST = 0.6;
/** What is part of the document wherever it stands: amounts, shares, years, titles. */
const CONTENT = /[億円%％]|年度|予算|要求|省|庁|[（(][0-9０-９]{1,2}[)）]|[ー‐―−-] ?[①-⑳]/;

interface PageRows {
  readonly height: number;
  readonly rows: readonly (readonly Run[])[];
}

/**
 * Takes away what a printer or a slide's frame sets on every page: its number, the date, an address, "3/34". It stands at the
 * edge of most pages at one place and differs in its digits only.
 */
export function withoutFurniture<Page extends PageRows>(pages: readonly Page[]): Page[] {
  const times = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set(edgeRuns(page).map(keyOf))) times.set(key, (times.get(key) ?? 0) + 1);
  const least = Math.max(LEAST_PAGES, pages.length * MOST);
  return pages.map((page) => {
    const edge = new Set(edgeRuns(page));
    const isRepeated = (run: Run): boolean =>
      !CONTENT.test(run.text) && (times.get(keyOf(run)) ?? 0) >= least;
    // The last row of a table stands at the edge too: only a row of nothing else is furniture.
    const isFurniture = (row: readonly Run[]): boolean =>
      row.every((run) => edge.has(run) && (isRepeated(run) || (row.length === 1 && isPageNumber(run, page))));
    return { ...page, rows: page.rows.filter((row) => !isFurniture(row)) };
  });
}

const edgeRuns = ({ rows, height }: PageRows): Run[] =>
  rows.flat().filter(({ top, bottom }) => bottom < EDGE * height || top > (1 - EDGE) * height);

/** A number alone in the last lines of a page. */
const isPageNumber = ({ text, top }: Run, { height }: PageRows): boolean =>
  top > (1 - EDGE) * height && /^[-–]?\s?\d{1,3}\s?[-–]?$/.test(text);

const keyOf = ({ text, baseline }: Run): string => `${Math.round(baseline)} ${text.replace(/\d+/g, '0')}`;
