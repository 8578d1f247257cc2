import { isMinistryName } from '../label/ministry-name.ts';
import type { Mark } from '../page/find-marks.ts';
import { comparableOf, isBlank, type Line } from '../page/line.ts';
import type { Page } from '../page/page.ts';
import { cleanText } from '../text/clean.ts';

/** The name of a ministry at the foot (or head) of a page and where it stands. */
export interface FootMinistry {
  readonly name: string;
  readonly line: Line;
}

/** How many lines with text away from a mark its ministry may stand. */
const NEAR = 2;

/** The ministry of a mark: beside it on its line, or alone on a line next to it. */
export function ministryOfMark(page: Page, mark: Mark): FootMinistry | null {
  const { line } = mark;
  for (const beside of [line.raw.slice(0, mark.start), line.raw.slice(mark.end)]) {
    if (isMinistryName(beside)) return { name: cleanText(beside), line };
  }
  const printed = page.lines.filter((one) => !isBlank(one));
  const at = printed.indexOf(line);
  for (let distance = 1; distance <= NEAR; distance++) {
    for (const near of [printed[at - distance], printed[at + distance]]) {
      if (near === undefined) continue;
      if (isMinistryName(near.raw)) return { name: cleanText(near.raw), line: near };
      const other = page.marks.find((one) => one.line === near);
      const beside = other === undefined ? '' : near.raw.slice(0, other.start);
      if (isMinistryName(beside)) return { name: cleanText(beside), line: near };
    }
  }
  return null;
}

/** The whole page as one comparable text: titles are looked for in it. Worked out once. */
export function comparablePage(page: Page): string {
  const text = texts.get(page) ?? page.lines.map(comparableOf).join('');
  texts.set(page, text);
  return text;
}

const texts = new WeakMap<Page, string>();

/** A mark as the document stores it. */
export const printedMark = (mark: Mark) => ({
  text: cleanText(mark.line.raw.slice(mark.start, mark.end)),
  ordinal: mark.ordinal,
  line: mark.line.number,
  page: mark.line.page,
});
