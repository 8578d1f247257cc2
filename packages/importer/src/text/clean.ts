import { mapRadicals, normalizeName } from '@cyberbudget/core';

/** Bullets of symbol fonts, which arrive as characters of the private use area. */
const SYMBOL_BULLETS = /[\uE000-\uF8FF]/g;
/** Characters that print nothing. Blanks are not among them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const INVISIBLE = /[\u0000-\u0008\u000B-\u001F\u007F\u200B-\u200D\u2060\uFEFF\u00AD\uFFFD]/g;

/** Characters that print nothing by their property, and code points that are no characters. */
const NOTHING =
  /\p{Default_Ignorable_Code_Point}|\uFEFF|[\uFFFE\uFFFF]|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])/gu;

/** The text without what prints nothing: between the digits of an amount it would break the number. */
export const withoutInvisible = (text: string): string => text.replace(NOTHING, '');

/** Printed text as a reader would type it: radicals mapped, one kind of bullet, single blanks, none at the ends. Width stays. */
export const cleanText = (printed: string): string =>
  mapRadicals(printed)
    .replace(INVISIBLE, '')
    .replace(SYMBOL_BULLETS, '・')
    .replaceAll('︓', '：')
    .replace(/\s+/g, ' ')
    .trim();

/** The form in which titles and headings are compared: as names are, and without punctuation, which slides set freely. */
export const comparable = (text: string): string =>
  normalizeName(text).replace(/[\p{P}\p{S}\uE000-\uF8FF]/gu, '');
