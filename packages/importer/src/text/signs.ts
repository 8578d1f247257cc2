// What signs mean at the edges of a text, for every reader: which open an entry, and which lead to
// an amount.

import { bracketsBefore } from './brackets.ts';
import { fold } from './fold.ts';
import { isBlank, isCircled, isDigit, isKatakana } from './letters.ts';
import { remembered } from './remember.ts';
import { startsWithOne } from './words.ts';

/**
 * Signs that belong to what follows them: punctuation of a sentence, brackets set as operators,
 * bars, money.
 */
const OF_THE_TEXT = new Set('、。.,:;!?"\'%&/\\<>|~〜…‥⋯$¥');
/**
 * Signs that stand before amounts, between words and before notes too: they open an entry only
 * before a blank or a name in brackets.
 */
const AMBIGUOUS = new Set('-‐‑‒–—―−ー－+*→⇒➡➔⇨※');
/** Signs of numbers where a digit follows. */
const SIGNS_OF_NUMBERS = new Set('▲△-−+±');
/** Letters of Wingdings for ●, ■, ◆, ➢, ✓, ❖, ❑ where a copy of a text has lost the font. */
const LOST_FONT = new Set('lnuvqpoØü');
/**
 * Signs that lead from one thing to another, or to a note, and open nothing even before a blank.
 */
const LEADS_ON = '※→⇒➡➔⇨';

/** Whether a text leads from the amount of one year to that of the next, and is nothing else. */
export const isArrow = (text: string): boolean => text.length === 1 && '→⇒➡➔⇨'.includes(text);

const SIGN = /[\p{S}\p{Po}\p{Pd}\p{Co}]/u;
/** Squared and enclosed letters are words (㋿, ㈱, ℡), and radicals are ideographs. */
const IS_WORD = /[\u2100-\u214F\u2E80-\u2FDF\u3200-\u33FF]/;
const NAMES = '【[〔';

const isSign = remembered(
  (character: string): boolean =>
    ('ー〇'.includes(character) || SIGN.test(character)) &&
    !OF_THE_TEXT.has(character) &&
    !IS_WORD.test(character),
);

/** How long the signs and blanks are that a folded text begins with: "○ ", "➢", " ※". */
export function leadingSigns(folded: string): number {
  if (opensInLostFont(folded)) return folded.length - folded.trimStart().slice(1).trimStart().length;
  let at = 0;
  while (at < folded.length && (isBlank(folded.charAt(at)) || isSign(folded.charAt(at)))) at++;
  return isSignedNumber(folded, at) ? at - 1 : at;
}

function opensInLostFont(folded: string): boolean {
  const text = folded.trimStart();
  if (!LOST_FONT.has(text.charAt(0)) || !isBlank(text.charAt(1))) return false;
  return startsWithOne(text.slice(1).trimStart(), '【〔');
}

const isSignedNumber = (folded: string, at: number): boolean =>
  at > 0 && SIGNS_OF_NUMBERS.has(folded.charAt(at - 1)) && isDigit(folded.charAt(at));

/** A text, folded or not, without the signs that it begins with. */
export const withoutSigns = (text: string): string => text.slice(leadingSigns(fold(text)));

/**
 * Whether a folded text begins as an entry of a list does: with a sign, with a number in a circle,
 * or with a name in brackets.
 */
export const opensEntry = remembered((folded: string): boolean => {
  const text = folded.trim();
  if (isCircled(text.charAt(0))) return text.length > 1;
  const length = leadingSigns(folded);
  const rest = folded.slice(length);
  if (startsWithOne(rest, NAMES)) return bracketsBefore(rest, NAMES, 40) !== null;
  const signs = folded.slice(0, length);
  const plain = [...signs].some((sign) => !isBlank(sign) && !AMBIGUOUS.has(sign));
  return rest !== '' && (plain || (standsApart(signs) && !isDigit(rest.charAt(0))));
});

/** Whether a blank stands behind a sign that can open something. */
const standsApart = (signs: string): boolean => {
  const last = signs.trimEnd().slice(-1);
  return last !== '' && isBlank(signs.slice(-1)) && !LEADS_ON.includes(last);
};

/**
 * Whether a text is one sign that can open an entry: what stands behind it, even at a distance, is
 * its text.
 */
export const isBullet = (folded: string): boolean =>
  folded.length === 1 && (folded === '※' || isCircled(folded) || (isSign(folded) && !AMBIGUOUS.has(folded)));

/** With what a note can begin. */
const OPEN_NOTES = new Set('([【〔・*※†‡注');

/** Whether a folded text begins as a note does: ※, *1, †, 注１）, （注）, 〔注〕, ・注１. */
export function opensNote(folded: string): boolean {
  const begun = folded.trimStart();
  if (!OPEN_NOTES.has(begun.charAt(0))) return false;
  const text = startsWithOne(begun, ['(', '[', '【注', '〔注', '・注']) ? begun.slice(1) : begun;
  const next = text.charAt(1);
  if (text.startsWith('*')) return isDigit(next) || (isBlank(next) && isDigit(text.charAt(2)));
  return (
    startsWithOne(text, '※†‡') ||
    (text.startsWith('注') && (isBlank(next) || isDigit(next) || isOne(next, ')]】〕:')))
  );
}

const isOne = (character: string, of: string): boolean => character !== '' && of.includes(character);

/** What leads from a title to its amount: dots of any kind, an opening bracket, a colon, blanks. */
const LEADERS = new Set('…‥⋯・･·∙•‧.．─━┈┄╌（([［【〔〈<＜:：');
/**
 * Lines lead to an amount where they are drawn: several of them, or one that stands apart. ー may
 * end a word (センサー).
 */
const DRAWN = new Set('-‐‑‒–—―−－_＿~〜～=＝ー');

/**
 * A text, folded or not, without the blanks, dots, lines, colons and opening brackets that lead to
 * what stands behind it.
 */
export function withoutLeaders(text: string): string {
  let end = text.length;
  for (let length = leaderAt(text, end); length > 0; length = leaderAt(text, end)) end -= length;
  return text.slice(0, end).trim();
}

/** How long the leader is that ends at a place; 0 where none does. */
function leaderAt(text: string, end: number): number {
  const sign = text.charAt(end - 1);
  if (sign === '') return 0;
  if (isBlank(sign) || LEADERS.has(sign)) return 1;
  if (!DRAWN.has(sign)) return 0;
  let from = end - 1;
  while (from > 0 && text.charAt(from - 1) === sign) from--;
  const before = text.charAt(from - 1);
  if (sign === 'ー' && isKatakana(before)) from++;
  return end - from > 1 || (isBlank(before) && sign !== 'ー') ? end - from : 0;
}
