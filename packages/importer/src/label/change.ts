// What says of an amount that it is a change against another year, on either side of it.

import { isStageAlone } from '../stage/find-stage-labels.ts';
import { endsInPhrase, maybe, type Phrase, phraseEnd, spelled } from '../text/phrase.ts';
import { endsWithOne, trimmedEnd } from '../text/words.ts';

const YEAR_BEFORE = ['前年度', '前年'];
const BUDGET = maybe(...spelled(maybe('当初'), maybe('予算'), maybe('額')));
const SIGNS = '+±▲△';
/** How long a text before an amount is read. */
const REACH = 30;

const BEFORE: readonly Phrase[] = [
  ['対', YEAR_BEFORE, BUDGET, maybe('比')],
  [YEAR_BEFORE, BUDGET, ['比', 'より', 'から', 'に比べ', 'と比べ']],
  ['増減', maybe('額')],
];
const BEHIND: Phrase = [maybe('の'), ['増', '減', 'プラス', 'マイナス']];

/** Whether the text before an amount says so: "対前年度比 +", "前年度より", "（＋". */
export function saysChangeBefore(before: string): boolean {
  const text = before.slice(-REACH).trimEnd();
  if (endsWithOne(text, SIGNS) && endsWithOne(text.slice(0, -1).trimEnd(), '([')) return true;
  const unsigned = endsWithOne(text, `${SIGNS}−-`) ? text.slice(0, -1) : text;
  const said = trimmedEnd(unsigned, ':(');
  return endsInPhrase(said, ...BEFORE) || isAgainstYear(said);
}

/** Whether a text ends in a comparison with a year: "対令和７年度当初予算比". */
function isAgainstYear(text: string): boolean {
  const against = text.endsWith('比') ? text.slice(text.lastIndexOf('対') + 1, -1) : '';
  return against.length < text.length - 1 && isStageAlone(against);
}

/** Whether the text behind an amount says so: "の増", "減". */
export const saysChangeBehind = (after: string): boolean => phraseEnd(after.trimStart(), BEHIND) !== null;
