import { mapRadicals } from '@cyberbudget/core';

/** Circled and raised numbers: NFKC makes digits of them, and "③万" would become an amount. */
const NUMBER_SIGNS = /[\u00B2\u00B3\u00B9\u2070-\u209F\u2460-\u24FF\u2776-\u2793\u3251-\u325F\u32B1-\u32BF]/;

const known = new Map<string, string>();

/**
 * One character in its plain form: half-width, radicals mapped; itself where the plain form is not
 * one character.
 */
function foldCharacter(character: string): string {
  const before = known.get(character);
  if (before !== undefined) return before;
  const plain = NUMBER_SIGNS.test(character) ? character : mapRadicals(character).normalize('NFKC');
  const folded = plain.length === 1 ? plain : character;
  known.set(character, folded);
  return folded;
}

/** All but ASCII, kana and the ordinary ideographs, which folding does not change. */
const OTHERS = /[^\n\r -~\u3001-\u30FE\u4E00-\u9FFF]/g;

/**
 * The text in the form in which it is searched: width folded and radicals mapped, one character for
 * one, so that a place found in the folded text is the same place in the printed one.
 */
export const fold = (text: string): string => text.replace(OTHERS, foldCharacter);
