import { wordAt } from './words.ts';

/**
 * What stands before a sum of some entries of a list, and before that of all; set apart as print
 * does.
 */
const OF_SOME = ['小計', '小 計', '分野計'];
const OF_ALL = ['合計', '合 計', '総計', '総 計', '総額', '総 額', '計'];

/** The word for a sum with which a folded text begins; null where it begins with none. */
export function sumWord(folded: string): { readonly of: 'some' | 'all'; readonly rest: string } | null {
  const text = folded.trimStart();
  const word = wordAt(text, OF_SOME) ?? wordAt(text, OF_ALL);
  if (word === null) return null;
  return { of: OF_SOME.includes(word) ? 'some' : 'all', rest: text.slice(word.length) };
}
