// What says of an amount that it is a change against another year, on either side of it.

import { endsInPhrase, maybe, type Phrase, phraseEnd } from '../text/phrase.ts';
import { endsWithOne, trimmedEnd } from '../text/words.ts';

const YEAR_BEFORE = ['前年度', '前年'];
const SIGNS = '+±▲△';
/** How long a text before an amount is read. */
const REACH = 30;

const BEFORE: readonly Phrase[] = [
  ['対', YEAR_BEFORE, maybe('比', '予算')],
  [YEAR_BEFORE, '比'],
  [YEAR_BEFORE, maybe('予算額', '予算'), ['より', 'から']],
  ['増減', maybe('額')],
];
const BEHIND: Phrase = [maybe('の'), ['増', '減', 'プラス', 'マイナス']];

/** Whether the text before an amount says so: "対前年度比 +", "前年度より", "（＋". */
export function saysChangeBefore(before: string): boolean {
  const text = before.slice(-REACH).trimEnd();
  if (endsWithOne(text, SIGNS) && endsWithOne(text.slice(0, -1).trimEnd(), '([')) return true;
  const unsigned = endsWithOne(text, `${SIGNS}−-`) ? text.slice(0, -1) : text;
  return endsInPhrase(trimmedEnd(unsigned, ':('), ...BEFORE);
}

/** Whether the text behind an amount says so: "の増", "減". */
export const saysChangeBehind = (after: string): boolean => phraseEnd(after.trimStart(), BEHIND) !== null;
