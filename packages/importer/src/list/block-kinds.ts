import { IN_BRACKETS, type Numbering } from '../label/field-numbering.ts';
import { bareName, isMinistryName } from '../label/ministry-name.ts';
import { isNamedTotal } from '../label/named-total.ts';
import { isRemark } from '../label/note.ts';
import { withoutStatusBefore, withoutStatusBehind } from '../label/status-mark.ts';
import { trimTitle } from '../label/trim-title.ts';
import { isStageAlone } from '../stage/find-stage-labels.ts';
import { bracketsSaid } from '../stage/said-brackets.ts';
import { type Bracketed, bracketsBefore, bracketsBehind } from '../text/brackets.ts';
import { cleanText } from '../text/clean.ts';
import { type EnumeratorForm, enumeratorOf, isNumbered } from '../text/enumerator.ts';
import { fold } from '../text/fold.ts';
import { isCircled } from '../text/letters.ts';
import { endsInPhrase, maybe, type Phrase } from '../text/phrase.ts';
import { withoutSigns } from '../text/signs.ts';
import { sumWord } from '../text/sum-word.ts';
import { endsWithOne, startsWithOne, trimmedEnd, trimmedStart } from '../text/words.ts';

/** What a block says it is, before it is known under which field and ministry it stands. */
export type BlockText =
  | { readonly is: 'program'; readonly ministry: string | null; readonly title: string }
  /** code null where its number cannot be read. */
  | { readonly is: 'field'; readonly code: string | null; readonly name: string }
  | { readonly is: 'ministry'; readonly ministry: string }
  | { readonly is: 'total' | 'subtotal' | 'text' };

/** The longest name of a ministry, in brackets or before a title. */
const LONGEST_NAME = 40;

/** The name in brackets with which an entry begins; in round ones it is more than one letter. */
function tagOf(folded: string): Bracketed | null {
  const angled = bracketsBefore(folded, '(〈<《', LONGEST_NAME);
  return bracketsBefore(folded, '【[〔', LONGEST_NAME) ?? (angled?.inside.length === 1 ? null : angled);
}

/** 【総務省】title */
export function asTagged(text: string): BlockText | null {
  const bare = withoutSigns(text);
  const folded = fold(bare);
  const tag = tagOf(folded);
  if (tag === null) return null;
  const name = cleanText(tag.inside);
  if (tag.open !== '【' && !isMinistryName(name)) return null;
  const title = trimTitle(withoutStatusBefore(bare.slice(tag.length)));
  // "【参考】令和７年度当初予算", "【令和７年度予算案】": the heading of a list of another year, or
  // of the document.
  if (isStageAlone(fold(title)) || isStageAlone(fold(name))) return { is: 'text' };
  // "【総務省】 計 12.3億円"
  const isSum = sumWord(fold(title))?.rest === '';
  if (title === '' || isSum) return isMinistryName(name) ? { is: 'ministry', ministry: name } : null;
  return { is: 'program', ministry: name, title };
}

/** A row of a table whose cells name the ministry and the program. */
export function asRow(cells: readonly string[]): BlockText | null {
  if (cells.length < 2) return null;
  const texts = cells.map((cell) => cleanText(withoutSigns(cell))).filter((cell) => !isNumberAlone(cell));
  if (texts.length < 2) return null;
  const name = texts.find(isMinistryName);
  const title = texts.filter((cell) => cell !== name).at(-1);
  if (name === undefined || title === undefined) return null;
  return { is: 'program', ministry: name, title: trimTitle(title) };
}

/** ○title（総務省）, ・総務省：title, (1) title（総務省）, ア title（総務省） */
export function asEntry(text: string, hasFigure: boolean): BlockText | null {
  if (!hasFigure) return null;
  const body = trimTitle(withoutSigns(text.slice(numberLength(fold(text)))));
  const folded = trimmedEnd(fold(body), ':');
  const behind = bracketsBehind(folded, '(【[〔〈<', LONGEST_NAME);
  if (behind !== null && isMinistryName(behind.inside))
    return {
      is: 'program',
      ministry: cleanText(behind.inside),
      title: withoutStatusBehind(body.slice(0, folded.length - behind.length).trim()),
    };
  const end = folded.split('').findIndex((character) => character === ' ' || character === ':');
  const title = trimmedStart(folded.slice(Math.max(0, end)), ':');
  if (end < 0 || title === '' || !isMinistryName(folded.slice(0, end))) return null;
  const name = cleanText(folded.slice(0, end));
  return { is: 'program', ministry: name, title: body.slice(folded.length - title.length).trim() };
}

/**
 * How long the number of an entry is that a text begins with: "①", "(1)", "1.", "1 "; 0 where it
 * begins with none.
 */
function numberLength(folded: string): number {
  const number = enumeratorOf(folded);
  return number !== null && FORMS_OF_ENTRIES.includes(number.form) ? number.length : 0;
}

const FORMS_OF_ENTRIES: readonly EnumeratorForm[] = ['circled', 'brackets', 'point', 'letter', 'bare'];

/** Whether a cell counts the rows and says nothing else. */
const isNumberAlone = (cell: string): boolean =>
  [...cell].every((character) => '0123456789.()'.includes(character) || isCircled(character));

/** (1)name （49.1億円） */
export function asField(text: string, hasFigure: boolean, numbering: Numbering): BlockText | null {
  const folded = fold(text);
  const number = enumeratorOf(folded);
  if (number === null) return null;
  if (number.form === 'lost' && number.length < text.length && bracketsSaid(folded) === null)
    return { is: 'field', code: null, name: trimTitle(text.slice(number.length)) };
  const found = numbering(folded);
  if (found === null || found.code === null || (!hasFigure && numbering !== IN_BRACKETS)) return null;
  const name = trimTitle(text.slice(found.length));
  if (name === '' || name.length > 60 || endsWithOne(name, '。、') || isNamedTotal(fold(name))) return null;
  return { is: 'field', code: found.code, name };
}

/** 総務省, ○ 総務省, （総務省）, 総務省： */
export function asMinistry(text: string): BlockText | null {
  const name = bareName(text);
  return isMinistryName(name) || name === 'その他' ? { is: 'ministry', ministry: name } : null;
}

/** The whole, named at length. */
const WHOLE: readonly Phrase[] = [
  [['に関する', '関係', '関連'], maybe('する'), '予算', maybe('額', '案', '総額', 'の概要', 'の総額')],
  [['総額', '合計']],
];

/** What stands over a list: "各分野ごとの主な施策例及び予算額". */
const CAPTION: Phrase = [
  ['施策', '事業', '項目'],
  maybe('例'),
  maybe('等'),
  ['及び', 'と', '・'],
  maybe('その'),
  '予算',
  maybe('額', '案'),
];

/** A title without a ministry of its own: it may stand in a table, or under a ministry's name. */
export function asTitle(text: string): BlockText {
  const printed = trimTitle(withoutSigns(text));
  const isLettered = isNumbered(fold(printed), ['letter', 'circled']);
  const title = isLettered ? printed.slice(numberLength(fold(printed))) : printed;
  const folded = fold(title);
  if (endsInPhrase(folded, CAPTION) || startsWithOne(folded, ['主な施策', '主な事業'])) return { is: 'text' };
  if (endsInPhrase(folded, ...WHOLE)) return { is: 'total' };
  return title.length < 2 || endsWithOne(title, '。、は') || isRemark(folded)
    ? { is: 'text' }
    : { is: 'program', ministry: null, title };
}
