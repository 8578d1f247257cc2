import { bracketsBefore } from '../text/brackets.ts';
import { hasDigit, isBlank, isDigit } from '../text/letters.ts';
import { numberAt } from '../text/number-form.ts';
import { remembered } from '../text/remember.ts';
import { opensNote, withoutSigns } from '../text/signs.ts';
import {
  endsWithOne,
  holdsOnly,
  includesOne,
  startsWithOne,
  trimmedEnd,
  trimmedStart,
  wordAt,
  wordsOf,
} from '../text/words.ts';
import { isMinistryName } from './ministry-name.ts';

/** What a note says of the amounts of its page. */
const OF_A_NOTE = [
  ...['含', '除', 'ほか', '別', 'うち', '上記', '計上', '端数', '合計', '総額', '予算', '要求'],
  ...['これ', 'この', '前年', '対'],
];

/**
 * The ministry that an entry with its amount names: in brackets behind its title, or before it; ""
 * where it names none.
 */
function namedMinistry(text: string): string {
  if (text.includes('。') || !hasDigit(text) || !endsWithOne(trimmedEnd(text, ')]'), '億円')) return '';
  const behind = bracketsBefore(text.slice(text.indexOf('(')), '(', 40)?.inside ?? '';
  const [before = ''] = wordsOf(text.replaceAll(':', ' '));
  return [behind, before].find(isMinistryName) ?? '';
}

/** Whether a text is a title and its amount, and says nothing of other amounts. */
function isTitleWithAmount(text: string): boolean {
  const at = text.split('').findIndex(isDigit);
  const number = at < 0 ? null : numberAt(text, at);
  const title = trimmedEnd(text.slice(0, Math.max(0, at)), '(.…・');
  return (
    number !== null &&
    endsWithOne(number.unit, '億円') &&
    holdsOnly(text.slice(number.end), ')]') &&
    title.length > 2 &&
    title.length < at &&
    !includesOne(title, '。、:') &&
    !includesOne(title, OF_A_NOTE)
  );
}

/**
 * Whether a folded text is a note. Before a ministry with its title and amount the sign of a note
 * is a bullet.
 */
export const isNote = remembered((folded: string): boolean => {
  if (!opensNote(folded)) return false;
  if (!startsWithOne(folded.trimStart(), '※†‡')) return true;
  const text = withoutSigns(folded);
  const tag = bracketsBefore(text, '【[〔<〈《', 40);
  if (tag !== null && tag.inside.length > 1)
    return !(tag.open === '【' || isMinistryName(tag.inside)) || text.includes('。');
  return namedMinistry(text) === '' && !isTitleWithAmount(text);
});

/** What a remark begins with that no note's sign stands before. */
const REMARKS = ['このほか', 'そのほか', 'なお、'];
const HEADS_OF_REMARKS = ['備考', '参考'];

/**
 * Whether a folded text is a remark without a note's sign: "このほか9.0億円",
 * "備考：前年度は9.0億円", "（参考）前年度9.0億円".
 */
export function isRemark(folded: string): boolean {
  const text = trimmedStart(folded, '([【〔');
  const head = wordAt(text, HEADS_OF_REMARKS);
  const next = text.charAt(head?.length ?? 0);
  return startsWithOne(text, REMARKS) || (head !== null && (isBlank(next) || ':)]】〕'.includes(next)));
}
