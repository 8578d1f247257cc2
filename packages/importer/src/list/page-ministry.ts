import { registeredMinistry } from '@cyberbudget/core';
import type { Page } from '../page/page.ts';
import { cleanText } from '../text/clean.ts';

/** The longest name of a ministry. */
const LONGEST = 14;

/** The ministry that the title of a page names first: "防衛省 サイバーセキュリティ関係予算概算要求の概要"; null where it names none. */
export function pageMinistry({ lines }: Page): string | null {
  const cells = lines.flatMap((line) => line.cells.map((cell) => ({ line, cell })));
  const greatest = cells.sort(
    (one, other) =>
      other.cell.size - one.cell.size || one.cell.top - other.cell.top || one.cell.x0 - other.cell.x0,
  )[0];
  if (greatest === undefined) return null;
  const title = cleanText(greatest.line.raw.slice(greatest.cell.start)).replaceAll(' ', '');
  for (let length = Math.min(LONGEST, title.length - 1); length > 1; length--)
    if (registeredMinistry(title.slice(0, length)) !== null) return title.slice(0, length);
  const behind = /[(（【]([^()（）【】]{2,14})[)）】]$/.exec(title)?.[1];
  return behind !== undefined && registeredMinistry(behind) !== null ? behind : null;
}
