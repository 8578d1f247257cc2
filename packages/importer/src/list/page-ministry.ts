import { registeredMinistry } from '@cyberbudget/core';
import type { Cell } from '../page/line.ts';
import type { Page } from '../page/page.ts';
import { labelAtStart } from '../stage/find-stage-labels.ts';
import { bracketsBehind } from '../text/brackets.ts';
import { cleanText } from '../text/clean.ts';
import { fold } from '../text/fold.ts';

/** The longest name of a ministry. */
const LONGEST = 14;

/**
 * The ministry that the title of a page names first: "防衛省
 * サイバーセキュリティ関係予算概算要求の概要", behind its year too; null where it names none.
 */
export function pageMinistry({ lines }: Page): string | null {
  const cells = lines.flatMap((line) => line.cells.map((cell) => ({ line, cell })));
  const [first, ...rest] = cells;
  if (first === undefined) return null;
  const greatest = rest.reduce((one, other) => (isBefore(other.cell, one.cell) ? other : one), first);
  const printed = greatest.line.raw.slice(greatest.cell.start);
  const label = labelAtStart(fold(printed.slice(0, 60)));
  const title = cleanText(printed.slice(label?.end ?? 0)).replaceAll(' ', '');
  for (let length = Math.min(LONGEST, title.length - 1); length > 1; length--)
    if (registeredMinistry(title.slice(0, length)) !== null) return title.slice(0, length);
  const behind = bracketsBehind(fold(title), '(【', LONGEST)?.inside;
  return behind !== undefined && registeredMinistry(behind) !== null ? behind : null;
}

/** Whether a cell is set larger than another one, or as large and stands before it. */
const isBefore = (one: Cell, other: Cell): boolean =>
  (other.size - one.size || one.top - other.top || one.x0 - other.x0) < 0;
