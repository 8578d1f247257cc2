// The outer form of numbers and amounts in folded texts. What they are worth is read in figure/.

import { endsWithOne, trimmedEnd } from './words.ts';

/** Units of money as they are printed behind a number, the longest first. */
export const UNITS = ['百万円', '千万円', '十億円', '億円', '兆円', '万円', '千円', '円'] as const;

const NUMBER =
  /(?<sign>[▲△−-])?(?<digits>\d[\d,]*(?:\. ?\d+)?)(?: ?(?<unit>(?:兆|億|百万|千万|万|千)?円|億|%))?/y;
const AMOUNT = /\d ?(?:[兆億円]|百万|(?:千万|万|千)円)/;

export interface NumberForm {
  readonly sign: string;
  readonly digits: string;
  /** "億円", "%"; empty where none stands behind it. */
  readonly unit: string;
  readonly end: number;
}

/** The number that begins at a place of a folded text; null where none does. */
export function numberAt(folded: string, at: number): NumberForm | null {
  NUMBER.lastIndex = at;
  const { sign = '', digits = '', unit = '' } = NUMBER.exec(folded)?.groups ?? {};
  return digits === '' ? null : { sign, digits, unit, end: NUMBER.lastIndex };
}

/** The number that a text consists of; null where it is anything else. */
export function loneNumber(folded: string): NumberForm | null {
  const text = folded.trim();
  const found = numberAt(text, 0);
  return found?.end === text.length ? found : null;
}

/** Whether a text is a number of times and nothing else: "1.09倍". */
export const isTimes = (folded: string): boolean => {
  const text = folded.trim();
  return text.endsWith('倍') && loneNumber(text.slice(0, -1))?.unit === '';
};

/** The amount that a text consists of, but for what leads to it; null where it is anything else. */
export function loneAmount(folded: string): NumberForm | null {
  const text = folded.trim();
  const found = loneNumber(text.startsWith('約') ? text.slice(1) : text);
  return found?.unit.endsWith('円') && found.sign === '' ? found : null;
}

/** Where the first amount of a text begins, with what leads to it; null where it has none. */
export function amountFrom(folded: string): number | null {
  for (let at = 0; at < folded.length; at++) {
    const number = numberAt(folded, at);
    if (number === null) continue;
    if (endsWithOne(number.unit, '円億'))
      return trimmedEnd(trimmedEnd(folded.slice(0, at), '約'), '(').length;
    at = number.end - 1;
  }
  return null;
}

/** Whether a text prints an amount with its unit. */
export const hasAmount = (folded: string): boolean => AMOUNT.test(folded);
