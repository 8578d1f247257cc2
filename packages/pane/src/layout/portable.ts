import { mapRadicals } from '@cyberbudget/core';

/**
 * Circled and bracketed numbers, Roman numerals, squared units and radicals, each of which not
 * every machine has.
 */
const MACHINE_DEPENDENT = /[\u2160-\u217F\u2460-\u24FF\u3220-\u33FF\uF900-\uFAFF]/gu;
const CIRCLED = /[\u2460-\u2473]/u;

/**
 * A text in characters that every machine has: ⺠ as 民, ⑥ as (6), Ⅳ as IV, ㈱ as (株); no line
 * breaks, no blanks at its ends.
 */
export const portable = (text: string): string =>
  mapRadicals(text)
    .replace(MACHINE_DEPENDENT, (character) =>
      CIRCLED.test(character) ? `(${character.normalize('NFKC')})` : character.normalize('NFKC'),
    )
    .replace(/\s+/g, ' ')
    .trim();
