// What a table prints where it has no amount.

import { isBlank } from './letters.ts';
import { wordAt, wordsOf } from './words.ts';

export const DASHES = '-‐‑‒–—―−－ー';
/** Words for it, and all signs of it. */
export const NO_AMOUNT_WORDS = ['皆増', '皆減', '純増', '新規', '事項要求'];
export const NO_AMOUNT = [...NO_AMOUNT_WORDS, ...DASHES, '…'];

const bare = (cell: string): string => {
  const text = cell.trim();
  return text.slice(
    '([（'.includes(text.charAt(0)) ? 1 : 0,
    ')]）'.includes(text.slice(-1)) ? -1 : undefined,
  );
};

/** Whether a cell says that there is no amount: a dash, a word for one, in brackets or without. */
export const isNoAmount = (cell: string): boolean => cell !== '' && NO_AMOUNT.includes(bare(cell));

/** Whether a text ends in a cell that says so. */
export const endsInNoAmount = (folded: string): boolean => isNoAmount(wordsOf(folded).at(-1) ?? '');

/** How many cells of a row are a dash: each stands between blanks. */
export function emptyCells(folded: string): number {
  let count = 0;
  for (let at = 1; at < folded.length - 1; at++)
    if (
      DASHES.includes(folded.charAt(at)) &&
      isBlank(folded.charAt(at - 1)) &&
      isBlank(folded.charAt(at + 1))
    )
      count++;
  return count;
}

/**
 * The word or dash with which a text begins that says that there is no amount; null where it begins
 * with none.
 */
export const noAmountAt = (text: string, at: number): string | null => wordAt(text, NO_AMOUNT, at);
