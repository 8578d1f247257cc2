// What signs mean at the edges of a text, for every reader: which open an entry, and which lead to an amount.

import { fold } from './fold.ts';

/** Signs that belong to what follows them: punctuation of a sentence, brackets set as operators, bars, money. */
const OF_THE_TEXT = new Set('、。.,:;!?"\'%&/\\<>|~〜…‥⋯$¥');
/** Signs that stand before amounts, between words and before notes too: they open an entry only before a blank or a name in brackets. */
const AMBIGUOUS = new Set('-‐‑‒–—―−ー－+*→⇒➡➔⇨※');
/** Signs of numbers where a digit follows. */
const SIGNS_OF_NUMBERS = new Set('▲△-−+±');
/** Letters of Wingdings for ●, ■, ◆, ➢, ✓, ❖, ❑ where a copy of a text has lost the font. */
const LOST_FONT = /^\s*[lnuvqpoØü]\s+(?=[【〔])/;

const SIGN = /[\p{S}\p{Po}\p{Pd}\p{Co}]/u;
/** Squared and enclosed letters are words (㋿, ㈱, ℡), and radicals are ideographs. */
const IS_WORD = /[\u2100-\u214F\u2E80-\u2FDF\u3200-\u33FF]/;
const CIRCLED = /^\s*[①-⑳]\s*/;
const OPENS_NAME = /^[【[〔]/;

const isSign = (character: string): boolean =>
  ('ー〇'.includes(character) || SIGN.test(character)) &&
  !OF_THE_TEXT.has(character) &&
  !IS_WORD.test(character);

const isBlank = (character: string): boolean => character.trim() === '';

/** How long the signs and blanks are that a folded text begins with: "○ ", "➢", " ※". */
export function leadingSigns(folded: string): number {
  const lost = LOST_FONT.exec(folded);
  if (lost !== null) return lost[0].length;
  let at = 0;
  while (at < folded.length && (isBlank(folded.charAt(at)) || isSign(folded.charAt(at)))) at++;
  return isSignedNumber(folded, at) ? at - 1 : at;
}

const isSignedNumber = (folded: string, at: number): boolean =>
  at > 0 && SIGNS_OF_NUMBERS.has(folded.charAt(at - 1)) && /\d/.test(folded.charAt(at));

/** A text, folded or not, without the signs that it begins with. */
export const withoutSigns = (text: string): string => text.slice(leadingSigns(fold(text)));

/** Whether a folded text begins as an entry of a list does: with a sign, with a number in a circle, or with a name in brackets. */
export function opensEntry(folded: string): boolean {
  const circled = CIRCLED.exec(folded);
  if (circled !== null) return circled[0].length < folded.length;
  const length = leadingSigns(folded);
  const rest = folded.slice(length);
  if (OPENS_NAME.test(rest)) return /^.[^【】[\]〔〕]{1,40}[】\]〕]/.test(rest);
  const signs = folded.slice(0, length);
  const plain = [...signs].some((sign) => !isBlank(sign) && !AMBIGUOUS.has(sign));
  return rest !== '' && (plain || (/[^\s※→⇒➡➔⇨]\s+$/.test(signs) && !/^\d/.test(rest)));
}

/** Whether a text is one sign that can open an entry: what stands behind it, even at a distance, is its text. */
export const isBullet = (folded: string): boolean =>
  folded.length === 1 && (/[①-⑳※]/.test(folded) || (isSign(folded) && !AMBIGUOUS.has(folded)));

const NOTE = /^\s*[([]?(?:※|\*\s?\d|注(?:\s*\d*\s*[)\]:]|[\s\d]))/;

/** Whether a folded text begins as a note does: ※, *1, 注１）, （注）. */
export const opensNote = (folded: string): boolean => NOTE.test(folded);

/** What leads from a title to its amount: dots of any kind, an opening bracket, a colon, blanks. */
const LEADERS = new Set('…‥⋯・･·∙•‧.．─━┈┄╌（([［:：');
/** Lines lead to an amount where they are drawn: several of them, or one that stands apart. ー may end a word (センサー). */
const DRAWN = new Set('-‐‑‒–—―−－_＿~〜～=＝ー');

/** A text, folded or not, without the blanks, dots, lines, colons and opening brackets that lead to what stands behind it. */
export function withoutLeaders(text: string): string {
  let end = text.length;
  for (let length = leaderAt(text, end); length > 0; length = leaderAt(text, end)) end -= length;
  return text.slice(0, end).trim();
}

const isKana = (character: string): boolean => /[ァ-ヺ]/.test(character);

/** How long the leader is that ends at a place; 0 where none does. */
function leaderAt(text: string, end: number): number {
  const sign = text.charAt(end - 1);
  if (sign === '') return 0;
  if (isBlank(sign) || LEADERS.has(sign)) return 1;
  if (!DRAWN.has(sign)) return 0;
  let from = end - 1;
  while (from > 0 && text.charAt(from - 1) === sign) from--;
  const before = text.charAt(from - 1);
  if (sign === 'ー' && isKana(before)) from++;
  return end - from > 1 || (isBlank(before) && before !== '' && sign !== 'ー') ? end - from : 0;
}
