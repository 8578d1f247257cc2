import { registeredMinistry } from '@cyberbudget/core';
import { fold } from '../text/fold.ts';
import { isAscii, isCount, isDigit } from '../text/letters.ts';
import { UNITS } from '../text/number-form.ts';
import { isBullet } from '../text/signs.ts';
import { endsWithOne, includesOne, startsWithOne, without } from '../text/words.ts';
import type { Run } from './runs.ts';

/** A gap of more than this many sizes begins a new cell. */
const NEW_CELL = 0.75;
/** A gap of more than this is a blank: between ideographs, and beside Latin letters. */
const BLANK = [0.4, 0.2] as const;

const OPENING = '（(［[【〔〈「';
const CLOSING = ')）］]】〕〉」';
const BEHIND_NUMBERS = [...UNITS, '億', '兆', '%', '％'];
const endsNumber = (text: string): boolean => isDigit(fold(text.slice(-1)));
const startsUnit = (text: string): boolean => startsWithOne(text.trimStart(), BEHIND_NUMBERS);
const endsOpen = (text: string): boolean => endsWithOne(text.trimEnd(), OPENING) || endsWithOne(text, '約▲△');
const startsClose = (text: string): boolean => startsWithOne(text.trimStart(), CLOSING);

/**
 * Whether a text is the number of an entry, of a heading or of a note and nothing else: "(1)",
 * "1.", "※2", "Ⅱ".
 */
function isNumber(text: string): boolean {
  if (text.length > 5) return false;
  const rest = without(fold(text), '().※注');
  return isCount(rest, 2) || (rest === '' && includesOne(text, '※注')) || (text >= 'Ⅰ' && text <= 'Ⅹ');
}

/** Whether a gap parts two cells: by what its two sides are, then by how wide it is. */
export function isApart(left: Run, right: Run): boolean {
  const gap = (right.x0 - left.x1) / Math.min(left.size, right.size);
  if (gap < -0.6) return true;
  if (startsWithOne(right.text, '【○●') && endsWithOne(left.text, ['円', '円)', '円）'])) return true;
  if (gap <= NEW_CELL) return gap > 0.12 && isName(left.text) && isName(right.text);
  if (endsNumber(left.text) && startsUnit(right.text)) return gap > 2;
  if (isBullet(left.text) || isNumber(left.text)) return gap > 3.2;
  if (endsOpen(left.text) || startsClose(right.text)) return gap > 2;
  return true;
}

/** Labels of a chart stand closer than words do. */
const isName = (text: string): boolean => text === 'その他' || registeredMinistry(text) !== null;

/** Two runs as one, with a blank where the gap between them is one. */
export function joined(left: Run, right: Run): Run {
  const gap = (right.x0 - left.x1) / Math.min(left.size, right.size);
  const latin = isAscii(left.text.slice(-1)) || isAscii(right.text.charAt(0));
  const blank = gap > BLANK[latin ? 1 : 0] ? ' ' : '';
  return {
    text: left.text + blank + right.text,
    edges: [...left.edges.slice(0, -1), ...(blank === '' ? [] : [left.x1]), ...right.edges],
    x0: left.x0,
    x1: Math.max(left.x1, right.x1),
    top: Math.min(left.top, right.top),
    bottom: Math.max(left.bottom, right.bottom),
    baseline: left.text.length >= right.text.length ? left.baseline : right.baseline,
    size: Math.max(left.size, right.size),
  };
}
