import type { Line } from './line.ts';
import { type Page, toPage } from './page.ts';

/**
 * Joins a detail page that runs over two pages of the file: the first has the amount and no mark,
 * the second the mark and no amount. Summary slides, which come before the first mark, are left
 * alone.
 */
export function joinContinued(pages: readonly Page[], hasFigure: (line: Line) => boolean): Page[] {
  const joined: Page[] = [];
  let inDetail = false;
  for (const page of pages) {
    const before = joined.at(-1);
    const continues = before !== undefined && inDetail && before.marks.length === 0 && page.marks.length > 0;
    if (continues && before.lines.some(hasFigure) && !page.lines.some(hasFigure)) {
      joined[joined.length - 1] = { ...toPage([...before.lines, ...page.lines]), number: before.number };
    } else joined.push(page);
    inDetail ||= page.marks.length > 0;
  }
  return joined;
}
