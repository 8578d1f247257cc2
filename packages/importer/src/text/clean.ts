import { mapRadicals, normalizeName } from '@cyberbudget/core';
import { remembered } from './remember.ts';
import { singleBlanks } from './words.ts';

/** Bullets of symbol fonts, which arrive as characters of the private use area. */
const SYMBOL_BULLETS = /[\uE000-\uF8FF]/g;
/**
 * Stands for a character that was lost: a glyph without one, a code point that is none. It may have
 * been a digit.
 */
export const UNKNOWN = '\uFFFD';
/**
 * What no text has a character for: noncharacters, halves of surrogate pairs, control characters
 * other than blanks.
 */
const LOST = /[\p{Noncharacter_Code_Point}\p{Surrogate}]|(?!\s)\p{Control}/gu;
const IGNORABLE = /\p{Default_Ignorable_Code_Point}/gu;

/**
 * The text without what prints nothing, which would break a number between its digits; what is lost
 * is UNKNOWN.
 */
export const printable = (text: string): string => text.replace(IGNORABLE, '').replace(LOST, UNKNOWN);

/**
 * Printed text as a reader would type it: radicals mapped, one kind of bullet, single blanks, none
 * at the ends. Width stays.
 */
export const cleanText = remembered((printed: string) =>
  singleBlanks(
    mapRadicals(printed).replaceAll(UNKNOWN, '').replace(SYMBOL_BULLETS, '・').replaceAll('︓', '：'),
  ),
);

/**
 * The form in which titles and headings are compared: as names are, and without punctuation, which
 * slides set freely.
 */
export const comparable = (text: string): string =>
  LETTER_BY_LETTER.test(text) ? text.replace(NOT_AS_IT_IS, formOf) : rewritten(text);

const rewritten = (text: string): string => normalizeName(text).replace(/[\p{P}\p{S}\uE000-\uF8FF]/gu, '');

/**
 * Letters and signs of which none changes with its neighbours, as marks of voicing and dashes
 * behind kana do: nearly every text.
 */
const LETTER_BY_LETTER =
  /^[\s!-,.-~·×\u2018-\u201D\u2022-\u2026\u203B\u2190-\u2193\u21D2\u2460-\u2473\u25A0-\u25FF\u3000-\u3015\u3041-\u3096\u30A1-\u30FC\u4E00-\u9FFF\uE000-\uF8FF\uFF01-\uFF0C\uFF0E-\uFF5E\uFFFD]*$/;
const NOT_AS_IT_IS = /[^a-z0-9\u3041-\u3096\u30A1-\u30FA\u30FC\u4E00-\u9FFF]/g;

const forms = new Map<string, string>();

function formOf(letter: string): string {
  const known = forms.get(letter);
  if (known !== undefined) return known;
  const form = rewritten(letter);
  forms.set(letter, form);
  return form;
}
