import { enumeratorOf, isNumbered } from '../text/enumerator.ts';
import { isPhrase, maybe, type Phrase, spelled } from '../text/phrase.ts';

const SUBJECT = spelled(
  ['サイバーセキュリティ', '情報セキュリティ'],
  maybe('対策'),
  maybe('に関する', '関係', '関連'),
);
const WHOLE = ['総額', '合計額', '合計', '総計', '総予算額', '総予算', '予算額', '予算', '要求額', '計'];
const TOTAL: Phrase = [
  maybe(...spelled('政府', maybe('全体'), maybe('の'))),
  maybe(...SUBJECT),
  maybe('予算', '要求'),
  maybe('の'),
  WHOLE,
];

/**
 * Whether a text names the whole beside an amount: "総額", "合計", "予算総額",
 * "サイバーセキュリティ関連予算".
 */
export function isNamedTotal(folded: string): boolean {
  const text = folded.startsWith('○') ? folded.slice(1) : folded;
  return isPhrase(isNumbered(text, ['point']) ? text.slice(enumeratorOf(text)?.length) : text, TOTAL);
}
