import { normalizeName } from '@cyberbudget/core';

/**
 * What a character that prints nothing becomes: no cell can hold nothing, and formulas take it out.
 */
export const NOTHING = '␣';

/** The sign of a voiced or half-voiced letter on its own, as half-width text has it. */
const MARKS: Readonly<Record<string, string>> = { '\u3099': '゛', '\u309A': '゜' };

const HIRAGANA = /[\u3041-\u3096]/g;

/** Circled numbers number pages, not fields: they stay what they are, as in the core. */
const CIRCLED = /[\u2460-\u2473\u3251-\u325F\u32B1-\u32BF]/;

/**
 * The form of one character in which formulas compare texts, letter by letter as a formula can:
 * width and radicals as in the core, voiced kana apart (デ is テ゛, as ﾃﾞ is), one kind of kana,
 * and one dash for all, ー among them.
 */
function formOfChar(char: string): string {
  if (CIRCLED.test(char)) return char;
  return [...normalizeName(char).normalize('NFD')]
    .map((part) => MARKS[part] ?? part)
    .join('')
    .replace(/ー/g, '-')
    .replace(HIRAGANA, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60));
}

/** Where characters stand that have another form than themselves, and that people type or paste. */
const RANGES: readonly (readonly [first: number, last: number])[] = [
  [0x20, 0x20],
  [0xa0, 0xff],
  [0x2000, 0x206f],
  [0x2212, 0x2212],
  [0x2500, 0x2501],
  [0x2e80, 0x2fd5],
  [0x3000, 0x30ff],
  [0xf900, 0xfaff],
  [0xfe00, 0xfeff],
  [0xff00, 0xffef],
];

/** Every character that is written otherwise, by its code point. */
export const CHARACTER_FORMS: ReadonlyMap<number, string> = new Map(
  RANGES.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, position): [number, string] => {
      const char = String.fromCharCode(first + position);
      return [first + position, formOfChar(char) || NOTHING];
    }),
  ).filter(([code, form]) => form !== String.fromCharCode(code).toLowerCase()),
);

/** The form of a text, as the formula CB_FORM makes it. */
export const formOf = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => CHARACTER_FORMS.get(text.charCodeAt(at)) ?? text[at])
    .join('')
    .replaceAll(NOTHING, '')
    .toLowerCase();
