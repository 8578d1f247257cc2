import { bareName, isMinistryName } from '../label/ministry-name.ts';
import { isStageAlone } from '../stage/find-stage-labels.ts';
import { inBrackets } from '../text/brackets.ts';
import { enumeratorOf } from '../text/enumerator.ts';
import { isBlank } from '../text/letters.ts';
import { remembered } from '../text/remember.ts';
import { opensEntry, withoutSigns } from '../text/signs.ts';
import { sumWord } from '../text/sum-word.ts';

/**
 * What a text begins: an entry of a list, the heading of a field, a row of sums, the name of a
 * ministry; null where it may go on.
 */
export type Start = 'entry' | 'field' | 'total' | 'ministry' | null;

/** The longest name of a ministry before a title. */
const LONGEST_NAME = 24;

export const startOf = remembered((folded: string): Start => {
  if (isSum(folded)) return 'total';
  if (opensEntry(folded)) {
    if (isStageAlone(bareName(folded))) return null;
    return isTagAlone(folded) || !isMinistryName(bareName(folded)) ? 'entry' : 'ministry';
  }
  const number = enumeratorOf(folded);
  if (number !== null && number.length < folded.length) return number.form === 'letter' ? 'entry' : 'field';
  if (isMinistryName(bareName(folded))) return 'ministry';
  return namesMinistryFirst(folded) ? 'entry' : null;
});

/** The longest name of a ministry in brackets. */
const LONGEST_TAG = 40;

/**
 * Whether a text is a name in the brackets of an entry and nothing else: "【総務省】". Its entry
 * may follow, or entries of their own that it heads.
 */
export const isTagAlone = (folded: string): boolean =>
  inBrackets(withoutSigns(folded), '【〔[', LONGEST_TAG) !== null;

/** "総務省 観測網の整備", "総務省：観測網の整備". */
function namesMinistryFirst(folded: string): boolean {
  const text = folded.trim();
  const end = text.split('').findIndex((character) => isBlank(character) || character === ':');
  return end > 0 && end < LONGEST_NAME && end + 2 < text.length && isMinistryName(text.slice(0, end));
}

/** Whether a text is a word for a sum, and its amount or nothing behind it. */
function isSum(folded: string): boolean {
  const next = sumWord(folded)?.rest.charAt(0);
  return next !== undefined && (next === '' || isBlank(next) || ':(0123456789'.includes(next));
}
