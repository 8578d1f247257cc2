import { isBlank } from './letters.ts';

/** What stands before a sum of some entries of a list, and before that of all. */
const OF_SOME = ['小計', '分野計'];
const OF_ALL = ['合計', '総計', '総額', '計'];
const WORDS = [...OF_SOME, ...OF_ALL];

/**
 * How long a word is at the beginning of a text, its letters set apart or not; 0 where it is not.
 */
function lengthOf(word: string, text: string): number {
  let at = 0;
  for (const letter of word) {
    while (at > 0 && isBlank(text.charAt(at))) at++;
    if (text.charAt(at) !== letter) return 0;
    at++;
  }
  return at;
}

/**
 * The word for a sum with which a folded text begins, its letters set apart or not ("合　計"); null
 * where it begins with none.
 */
export function sumWord(folded: string): { readonly of: 'some' | 'all'; readonly rest: string } | null {
  const text = folded.trimStart();
  for (const word of WORDS) {
    const length = lengthOf(word, text);
    if (length > 0) return { of: OF_SOME.includes(word) ? 'some' : 'all', rest: text.slice(length) };
  }
  return null;
}
