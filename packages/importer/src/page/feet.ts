import { registeredMinistry } from '@cyberbudget/core';
import { isCount } from '../text/letters.ts';
import { hasAmount } from '../text/number-form.ts';
import { endsWithOne } from '../text/words.ts';
import { isCaption } from './caption.ts';
import { findMarks } from './find-marks.ts';
import { isBlank, type Line } from './line.ts';

/** The marks of one page as a group of lines, by index: the foot of the page, or its head. */
export interface Foot {
  readonly from: number;
  to: number;
}

/**
 * How many lines of a mark's surroundings (the ministry, the page number) may stand between two
 * marks of one page.
 */
const SAME_FOOT = 3;

/** The groups of marks in a run of lines. */
export function findFeet(lines: readonly Line[]): Foot[] {
  const feet: Foot[] = [];
  let printed = 0;
  let lastPrinted = 0;
  lines.forEach((line, index) => {
    if (isBlank(line)) return;
    printed++;
    if (findMarks(line).length === 0) return;
    const last = feet.at(-1);
    if (last !== undefined && printed - lastPrinted - 1 <= SAME_FOOT) last.to = index;
    else feet.push({ from: index, to: index });
    lastPrinted = printed;
  });
  return feet;
}

const printedLines = (lines: readonly Line[]): number => lines.filter((line) => !isBlank(line)).length;

/** Whether a page's mark stands at its head: nothing but one line before it. */
export const isHead = (lines: readonly Line[], foot: Foot): boolean =>
  printedLines(lines.slice(0, foot.from)) <= 1;

/** Whether the marks of a text are heads: the last one is followed by a page's text. */
export const areHeads = (lines: readonly Line[], last: Foot): boolean =>
  printedLines(lines.slice(last.to + 1)) > SAME_FOOT;

/** The indexes at which a run of lines must be cut so that each part has one foot (or head). */
export function cutsAt(lines: readonly Line[], feet: readonly Foot[], heads: boolean): number[] {
  return heads
    ? feet.slice(1).map(({ from }) => from)
    : feet
        .slice(0, -1)
        .map(({ to }, index) => captionAfter(lines, to, feet[index + 1]) ?? afterFoot(lines, to));
}

/**
 * The caption of the next page between two feet, before which all belongs to the first; null where
 * there is none.
 */
function captionAfter(lines: readonly Line[], foot: number, next: Foot | undefined): number | null {
  for (let index = foot + 1; index < (next?.from ?? 0); index++)
    if (isCaption(lines[index]?.folded ?? '')) return index;
  return null;
}

/** A year's label and an amount, nothing else. */
const isLabelledAmount = (text: string): boolean =>
  text.length < 40 && text.includes('年度') && hasAmount(text) && endsWithOne(text, ['億円', '億']);

/**
 * The first line with text after a foot, to which the ministry, a labelled amount and the number of
 * the page still belong.
 */
function afterFoot(lines: readonly Line[], foot: number): number {
  let index = foot + 1;
  for (; index < lines.length; index++) {
    const text = lines[index]?.folded.trim() ?? '';
    const ofFoot = text === '' || isCount(text, 3) || registeredMinistry(text) !== null;
    if (!ofFoot && !isLabelledAmount(text)) break;
  }
  return index;
}
