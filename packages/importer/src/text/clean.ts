import { mapRadicals, normalizeName } from '@cyberbudget/core';

/** Bullets of symbol fonts, which arrive as characters of the private use area. */
const SYMBOL_BULLETS = /[\uE000-\uF8FF]/g;
/** Stands for a character that was lost: a glyph without one, a code point that is none. It may have been a digit. */
export const UNKNOWN = '\uFFFD';
/** What no text has a character for: noncharacters, halves of surrogate pairs, control characters other than blanks. */
const LOST = /[\p{Noncharacter_Code_Point}\p{Surrogate}]|(?!\s)\p{Control}/gu;
const IGNORABLE = /\p{Default_Ignorable_Code_Point}/gu;

/** The text without what prints nothing, which would break a number between its digits; what is lost is UNKNOWN. */
export const printable = (text: string): string => text.replace(IGNORABLE, '').replace(LOST, UNKNOWN);

/** Printed text as a reader would type it: radicals mapped, one kind of bullet, single blanks, none at the ends. Width stays. */
export const cleanText = (printed: string): string =>
  mapRadicals(printed)
    .replaceAll(UNKNOWN, '')
    .replace(SYMBOL_BULLETS, '・')
    .replaceAll('︓', '：')
    .replace(/\s+/g, ' ')
    .trim();

/** The form in which titles and headings are compared: as names are, and without punctuation, which slides set freely. */
export const comparable = (text: string): string =>
  normalizeName(text).replace(/[\p{P}\p{S}\uE000-\uF8FF]/gu, '');
