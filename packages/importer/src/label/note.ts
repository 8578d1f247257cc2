import { opensNote, withoutSigns } from '../text/signs.ts';
import { isMinistryName } from './ministry-name.ts';

const TAGGED = /^([【[〔<〈《])([^【】[\]〔〕<>〈〉《》]{2,40})[】\]〕>〉》]/;
/** A ministry behind the title, or before it, and an amount at the end. */
const NAMED_BEHIND = /^[^()。]{2,80}\(([^()]{2,40})\)[^()。\d]*\(?約?\d[^。]*[億円][)\]\s]*$/;
const NAMED_BEFORE = /^([^\s:。]{2,40})[\s:]+[^。]*\d[^。]*[億円][)\]\s]*$/;

const WITH_AMOUNT = /^([^。、:\d]{3,60}?)[\s(.…・]+\d[\d,.]* ?[^\s\d。、]{0,2}[億円][)\]\s]*$/;
/** What a note says of the amounts of its page. */
const OF_A_NOTE = /含|除|ほか|別|うち|上記|計上|端数|合計|総額|予算|要求|これ|この|前年|対/;

const isTitleWithAmount = (text: string): boolean => {
  const title = WITH_AMOUNT.exec(text)?.[1];
  return title !== undefined && !OF_A_NOTE.test(title);
};

/** Whether a folded text is a note. Before a ministry with its title and amount the sign of a note is a bullet. */
export function isNote(folded: string): boolean {
  if (!opensNote(folded)) return false;
  if (!/^\s*※/.test(folded)) return true;
  const text = withoutSigns(folded);
  const [, bracket = '', tag = ''] = TAGGED.exec(text) ?? [];
  if (tag !== '') return !(bracket === '【' || isMinistryName(tag)) || /。/.test(text);
  const name = (NAMED_BEHIND.exec(text) ?? NAMED_BEFORE.exec(text))?.[1] ?? '';
  return !isMinistryName(name) && !isTitleWithAmount(text);
}
