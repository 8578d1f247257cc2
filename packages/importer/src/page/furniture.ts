import { fold } from '../text/fold.ts';
import { isCircled } from '../text/letters.ts';
import { includesOne } from '../text/words.ts';
import { CODE } from './find-marks.ts';
import type { Run } from './runs.ts';

/** What stands at the edges of a page: so much of its height above and below. */
const EDGE = 0.08;
/** On fewer pages nothing is a habit. */
const LEAST_PAGES = 4;
const MOST = 0.6;
/** What is part of the document wherever it stands: amounts, shares, years, titles. */
const CONTENT = ['億', '円', '%', '％', '年度', '予算', '要求', '省', '庁'];
const isContent = (text: string): boolean =>
  includesOne(text, CONTENT) || [...text].some(isCircled) || fold(text).search(CODE) >= 0;

interface PageRows {
  /** From 1. */
  readonly page: number;
  readonly height: number;
  readonly rows: readonly (readonly Run[])[];
}

/**
 * Takes away what a printer or a slide's frame sets on every page: its number, the date, an
 * address, "3/34". It stands at the edge of most pages at one place and differs in its digits only.
 * A number alone at the foot is the page's where it counts the pages; any other may be an amount,
 * and stays.
 */
export function withoutFurniture<Page extends PageRows>(pages: readonly Page[]): Page[] {
  const times = new Map<string, number>();
  const edges = pages.map((page) => new Set(edgeRuns(page)));
  for (const edge of edges)
    for (const key of new Set([...edge].map(keyOf))) times.set(key, (times.get(key) ?? 0) + 1);
  const least = Math.max(LEAST_PAGES, pages.length * MOST);
  const numbers = pageNumbers(pages);
  return pages.map((page, index) => {
    const edge = edges[index] ?? new Set();
    const isRepeated = (run: Run): boolean => !isContent(run.text) && (times.get(keyOf(run)) ?? 0) >= least;
    // The last row of a table stands at the edge too: only a row of nothing else is furniture.
    const isFurniture = (row: readonly Run[]): boolean =>
      row.every((run) => edge.has(run) && (isRepeated(run) || (row.length === 1 && numbers.has(run))));
    return { ...page, rows: page.rows.filter((row) => !isFurniture(row)) };
  });
}

const edgeRuns = ({ rows, height }: PageRows): Run[] =>
  rows.flatMap((row) => row.filter(({ top, bottom }) => bottom < EDGE * height || top > (1 - EDGE) * height));

/**
 * Numbers alone in the last lines of their pages that are as far from the count on several pages,
 * or are the count itself.
 */
function pageNumbers(pages: readonly PageRows[]): ReadonlySet<Run> {
  const found = pages.flatMap(({ page, height, rows }) =>
    rows.flatMap((row) => {
      const [run] = row;
      const number = row.length === 1 ? numberIn(run?.text ?? '') : null;
      return run === undefined || number === null || run.top <= (1 - EDGE) * height
        ? []
        : [{ run, ahead: number - page }];
    }),
  );
  const counts = ({ ahead }: { readonly ahead: number }): boolean =>
    ahead === 0 || found.filter((one) => one.ahead === ahead).length > 1;
  return new Set(found.filter(counts).map(({ run }) => run));
}

/** "12", "- 12 -". */
const numberIn = (text: string): number | null => {
  const bare = text.replaceAll('-', '').replaceAll('–', '').trim();
  const number = Number(bare);
  return bare !== '' && bare.length <= 3 && Number.isInteger(number) ? number : null;
};

const keyOf = ({ text, baseline }: Run): string => `${Math.round(baseline)} ${text.replace(/\d+/g, '0')}`;
