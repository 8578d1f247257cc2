import type { PdfLine } from './pdf-lines.ts';

/** So many lines at the top and bottom of a page can be its running head and foot. */
const EDGE = 3;
/** On fewer pages nothing is a habit. */
const LEAST_PAGES = 4;
const MOST = 0.6;
/** What is part of the document wherever it stands: amounts, shares, years. */
const CONTENT = /[億円%％]|年度/;

/**
 * Takes away what a printer sets on every sheet: the date, the title or address, "3/34". Such lines stand at the top or
 * bottom of most pages at one height and differ in their digits only.
 */
export function withoutRunningLines(pages: readonly (readonly PdfLine[])[]): PdfLine[][] {
  const times = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set(edges(page).map(keyOf))) times.set(key, (times.get(key) ?? 0) + 1);
  const least = Math.max(LEAST_PAGES, pages.length * MOST);
  return pages.map((page) => {
    const running = new Set(
      edges(page).filter((line) => !CONTENT.test(line.text) && (times.get(keyOf(line)) ?? 0) >= least),
    );
    return page.filter((line) => !running.has(line));
  });
}

/** The highest and the lowest lines of a page, wherever in it they are drawn. */
function edges(page: readonly PdfLine[]): PdfLine[] {
  const sorted = [...page].sort((one, other) => other.baseline - one.baseline);
  return sorted.length <= 2 * EDGE ? sorted : [...sorted.slice(0, EDGE), ...sorted.slice(-EDGE)];
}

const keyOf = ({ text, baseline }: PdfLine): string => `${Math.round(baseline)} ${text.replace(/\d+/g, '0')}`;
