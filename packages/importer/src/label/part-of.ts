// What says of an amount that it is not the whole of what it stands beside: うち, 内数, 外数,
// の一部, on either side of it.

import { bracketsBehind } from '../text/brackets.ts';
import { hasDigit, isBlank } from '../text/letters.ts';
import { endsWithOne, includesOne, startsWithOne, trimmedEnd, trimmedStart } from '../text/words.ts';

const OUTSIDE = ['内数', '外数'];
const CLOSING = ')]>〕〉》';
/** The longest name of a part. */
const LONGEST = 40;

/**
 * The name of the part that an amount is ("（うち新規 20億円"), from the text before it; null where
 * that does not say so.
 */
export function partNamed(before: string): string | null {
  for (let at = 0; at < before.length; at++) {
    if (!startsWithOne(before.slice(at), ['うち', '内数'])) continue;
    const behind = before.slice(at + 2);
    const name = startsWithOne(behind, '、: ') ? behind.slice(1) : behind;
    if (name.length <= LONGEST && !hasDigit(name) && !includesOne(name, '【】()[]')) return name.trim();
  }
  return null;
}

/** Whether the text before an amount begins with うち: "（うち令和７年度補正予算 5.0億円）". */
export const opensPart = (before: string): boolean => trimmedStart(before, '(、').startsWith('うち');

/**
 * Whether an amount is said to be of something greater or of something else, so that it is not that
 * of its program.
 */
export const isPartOfOther = (before: string, after: string): boolean =>
  saidBehind(after.trimStart()) || saidBefore(before);

/** "30億円の内数", "30億円（運営費交付金の内数）", "30億円のうち". */
function saidBehind(text: string): boolean {
  const rest = (startsWithOne(text, ')]') ? text.slice(1) : text).trimStart();
  if (rest.startsWith('の') && startsWithOne(rest.slice(1).trimStart(), [...OUTSIDE, '一部', 'うち']))
    return true;
  return startsWithOne(text, OUTSIDE) || (startsWithOne(text, '([<〔〈《※') && isSaidInside(text.slice(1)));
}

/** Whether what stands in brackets says so first: "内数）", "運営費交付金の一部", "一部". */
function isSaidInside(text: string): boolean {
  const end = text.split('').findIndex((character) => `${CLOSING}([`.includes(character));
  const inside = end < 0 ? text : text.slice(0, end);
  const word = ['内数', '外数', 'の一部'].find((one) => inside.includes(one)) ?? '';
  if (word === '') return inside.trimEnd() === '一部';
  const [name = '', behind = ''] = inside.split(word, 2);
  const next = behind.charAt(0);
  return name.length <= 30 && !hasDigit(name) && (next === '' || next === '、' || isBlank(next));
}

/** "（運営費交付金の内数）30億円", "内数 30億円", "うち30億円", "（うち本省分）30億円". */
function saidBefore(before: string): boolean {
  if (endsWithOne(trimmedEnd(before, `${CLOSING}:`), [...OUTSIDE, 'の一部', '(一部', 'うち'])) return true;
  const name = bracketsBehind(` ${before.trimEnd()}`, '(', 32)?.inside ?? '';
  return name.startsWith('うち') && !hasDigit(name);
}

/**
 * Whether a cell says nothing else than that the amount in the next one is of something greater:
 * "内数", "（外数）".
 */
export const isPartMark = (cell: string): boolean =>
  [...OUTSIDE, 'うち', '一部'].includes(trimmedEnd(trimmedStart(cell, '('), '):'));
