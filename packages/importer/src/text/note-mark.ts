// The marks of notes in folded texts: ※1, *2, 注3 with a sign, 2) and (2) and 2 without one.

import { digitsAt, isLetter } from './letters.ts';
import { holdsOnly, trimmedStart, wordAt } from './words.ts';

const SIGNS = ['※', '*', '(注', '注'] as const;
/** A longer number is no mark's. */
const MOST_DIGITS = 2;

/** A mark with its sign. */
export interface SignedMark {
  /** Without its bracket: "※", "*", "注". */
  readonly sign: string;
  readonly number: string;
  /** Whether a blank stands between the two. */
  readonly spaced: boolean;
  /** Where it ends, with the bracket that closes it. */
  readonly end: number;
}

/** The sign of a note at a place of a text, without its number; null where none stands there. */
export function signAt(text: string, at: number): { readonly sign: string; readonly end: number } | null {
  const printed = wordAt(text, SIGNS, at);
  return printed === null ? null : { sign: printed.slice(-1), end: at + printed.length };
}

/** The mark at a place of a text; null where none stands there: "※2023" is none. */
export function signedMarkAt(text: string, at: number): SignedMark | null {
  const found = signAt(text, at);
  if (found === null) return null;
  const blank = text.charAt(found.end) === ' ' ? 1 : 0;
  const digits = digitsAt(text, found.end + blank);
  if (digits.length > MOST_DIGITS && blank === 0) return null;
  const number = digits.length > MOST_DIGITS ? '' : digits;
  const end = digits.length > MOST_DIGITS ? found.end : found.end + blank + digits.length;
  const closed = text.charAt(end) === ')' ? 1 : 0;
  return { sign: found.sign, number, spaced: blank > 0 && number !== '', end: end + closed };
}

/**
 * The mark without a sign with which a text begins, before a word: "2) 見込み額", "(2) 見込み", "2
 * 見込み"; null where it begins with none.
 */
export function plainMarkOf(text: string): string | null {
  const open = text.startsWith('(') ? 1 : 0;
  const digits = digitsAt(text, open);
  if (digits === '' || digits.length > MOST_DIGITS) return null;
  const closed = text.charAt(open + digits.length) === ')' ? 1 : 0;
  const end = open + digits.length + closed;
  const blank = text.charAt(end) === ' ' ? 1 : 0;
  if (closed === 0 && (open === 1 || blank === 0)) return null;
  return isLetter(String.fromCodePoint(text.codePointAt(end + blank) ?? 0)) ? text.slice(0, end) : null;
}

/**
 * Whether a folded text is the mark of a note and nothing else: "注1", "(注)", "※2:"; ※ and *
 * without a number are bullets too.
 */
export function isMarkAlone(folded: string): boolean {
  const text = trimmedStart(folded, '([【〔・');
  const mark = signedMarkAt(text, 0);
  if (mark === null || (mark.number === '' && mark.sign !== '注')) return false;
  return holdsOnly(text.slice(mark.end), ')]】〕:.');
}
