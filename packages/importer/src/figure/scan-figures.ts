import { parsePercent } from '@cyberbudget/core';
import type { Line } from '../page/line.ts';
import { UNKNOWN } from '../text/clean.ts';
import { hasDigit, isDigit } from '../text/letters.ts';
import { holdsOnly, includesOne, startsWithOne, wordAt } from '../text/words.ts';
import type { PrintedFigure } from './figure.ts';
import { BEGINNING, readAmount, unitAtStart } from './read-amount.ts';

const PERCENT = ['%', 'パーセント'];
/**
 * What may stand before an amount and belongs to it: 約, a minus sign that is no dash between two
 * numbers.
 */
const PREFIX = /(?:(?<![条契規盟誓節公協予制])約 ?)?(?:[▲△] ?|(?<=^|[\s(:約])[-−])?$/;

/**
 * Before a number: a character that was lost or the box that is printed for one, the point or comma
 * of a number that began before it, a letter that a scan has for 1 or 0, the lower end of a range,
 * or a note's sign, whose number cannot be told from it.
 */
const BROKEN_BEFORE =
  /[\uFFFD□■▯〓]$|\S[※*] ?$|(?<![.,]|[.,] )[.,]$|\d, $|(?<![A-Za-z\d])[lIOo]$|[\d億円] ?[~〜] ?$|\d[-‐–−]$/;

/** A number alone right before an amount may be its first digits: "3 0億円". */
const TORN = /(?:^|[\s(])\d{1,3} $/;

/**
 * Every amount and percentage of a line, in order; an amount may end in the unit on the next line.
 */
export function scanFigures(line: Line, next: Line | undefined): PrintedFigure[] {
  const figures: PrintedFigure[] = [];
  if (!mayHold(line.folded)) return figures;
  let from = 0;
  for (const match of line.folded.matchAll(BEGINNING)) {
    if (match.index < from) continue;
    const figure = percentAt(line, match.index, match[0]) ?? amountAt(line, next, match.index);
    if (figure === null) continue;
    const torn =
      BROKEN_BEFORE.test(line.folded.slice(Math.max(0, match.index - 3), match.index)) ||
      TORN.test(line.folded.slice(Math.max(0, match.index - 6), match.index));
    figures.push(torn || isLowerEnd(line.folded, figure.end) ? { ...figure, value: null } : figure);
    from = figure.end;
  }
  return withLost(line, figures).toSorted((one, other) => one.start - other.start);
}

/** Whether a line can have a figure: most lines of running text have none. */
const mayHold = (folded: string): boolean => hasDigit(folded) || includesOne(folded, '万億兆\uFFFD');

/** Whether an amount is the lower end of a range: "3億円～5億円". */
const isLowerEnd = (folded: string, end: number): boolean => {
  const behind = folded.slice(end).trimStart();
  return startsWithOne(behind, '~〜') && isDigit(behind.slice(1).trimStart().charAt(0));
};

/** A number with a character that could not be read, and a unit behind it. */
const UNREADABLE = /[\d.,]{0,20}\uFFFD[\d.,\uFFFD]{0,20} {0,3}(?:(?:兆|億|千万|百万|万|千)円?|円|%)/g;

/**
 * Where a character of an amount or a share was lost, all of it is told, and is no number: also
 * where its last digits alone would read as one ("\uFFFD0億円").
 */
function withLost(line: Line, figures: readonly PrintedFigure[]): readonly PrintedFigure[] {
  if (!line.raw.includes(UNKNOWN)) return figures;
  const lost = [...line.folded.matchAll(UNREADABLE)].flatMap((match): PrintedFigure[] => {
    const [start, end] = [match.index, match.index + match[0].length];
    if (figures.some((one) => one.value !== null && one.start < end && start < one.end)) return [];
    const kind = match[0].endsWith('%') ? 'percent' : 'amount';
    return [{ kind, ...place(line, start, end), text: line.raw.slice(start, end), value: null }];
  });
  const rest = figures.filter((one) => !lost.some(({ start, end }) => one.start < end && start < one.end));
  return [...rest, ...lost];
}

function percentAt(line: Line, start: number, digits: string): PrintedFigure | null {
  const behind = line.folded.slice(start + digits.length);
  const sign = wordAt(behind.trimStart(), PERCENT);
  const blanks = behind.length - behind.trimStart().length;
  if (sign === null || blanks > 2) return null;
  const end = start + digits.length + blanks + sign.length;
  const parsed = parsePercent(digits.replace(' ', ''));
  const value =
    parsed !== null && parsed.value <= 1 ? { share: parsed.value, rounding: parsed.rounding } : null;
  return { kind: 'percent', ...place(line, start, end), text: line.raw.slice(start, end), value };
}

function amountAt(line: Line, next: Line | undefined, start: number): PrintedFigure | null {
  const prefix = PREFIX.exec(line.folded.slice(Math.max(0, start - 5), start))?.[0] ?? '';
  const negative = includesOne(prefix, '-−▲△');
  const begin = start - prefix.length;
  const whole = readAmount(line.folded, start, negative);
  if (whole !== null) {
    const text = line.raw.slice(begin, whole.end).trim();
    return { kind: 'amount', ...place(line, begin, whole.end), text, value: whole.value };
  }
  const unit = next === undefined ? null : unitAtStart(next.folded);
  const digits = line.folded.slice(start);
  if (unit === null || next === undefined || digits.length > 24 || !holdsOnly(digits, '0123456789,.'))
    return null;
  const broken = readAmount(digits.trimEnd() + unit, 0, negative);
  if (broken === null) return null;
  const text = line.raw.slice(begin).trim() + next.raw.trimStart().slice(0, unit.length);
  return { kind: 'amount', ...place(line, begin, line.raw.length), text, value: broken.value };
}

const place = (line: Line, start: number, end: number) => ({
  line: line.number,
  page: line.page,
  start,
  end,
});
