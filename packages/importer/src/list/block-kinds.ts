import { IN_BRACKETS, type Numbering } from '../label/field-numbering.ts';
import { bareName, isMinistryName } from '../label/ministry-name.ts';
import { NAMED_TOTAL } from '../label/named-total.ts';
import { trimTitle } from '../label/trim-title.ts';
import { isStageAlone } from '../stage/find-stage-labels.ts';
import { cleanText } from '../text/clean.ts';
import { fold } from '../text/fold.ts';
import { withoutSigns } from '../text/signs.ts';

/** What a block says it is, before it is known under which field and ministry it stands. */
export type BlockText =
  | { readonly is: 'program'; readonly ministry: string | null; readonly title: string }
  /** code null where its number cannot be read. */
  | { readonly is: 'field'; readonly code: string | null; readonly name: string }
  | { readonly is: 'ministry'; readonly ministry: string }
  | { readonly is: 'total' | 'subtotal' | 'text' };

const TAG = /^[【[〔]([^【】[\]〔〕]{1,40})[】\]〕]\s*/;
const ANGLED = /^[(〈<《]([^()〈〉<>《》]{2,40})[)〉>》]\s*/;
const NUMBER = /^(?:[①-⑳]|\(\d{1,2}\)|\d{1,2}[.、])\s*/;
const TRAILING = /^(.+?) ?[(【[〔〈<]([^()【】[\]〔〕〈〉<>]{2,40})[)】\]〕〉>][\s:]*$/;
const LEADING = /^([^\s:]{2,40})[\s:]+(\S.*)$/;

/** 【総務省】title */
export function asTagged(text: string): BlockText | null {
  const bare = withoutSigns(text);
  const folded = fold(bare);
  const match = TAG.exec(folded) ?? ANGLED.exec(folded);
  if (match === null) return null;
  const name = cleanText(match[1] ?? '');
  if (!match[0].startsWith('【') && !isMinistryName(name)) return null;
  const title = trimTitle(bare.slice(match[0].length));
  // "【参考】令和７年度当初予算", "【令和７年度予算案】": the heading of a list of another year, or of the document.
  if (isStageAlone(fold(title)) || isStageAlone(fold(name))) return { is: 'text' };
  if (title === '') return isMinistryName(name) ? { is: 'ministry', ministry: name } : null;
  return { is: 'program', ministry: name, title };
}

/** A row of a table whose cells name the ministry and the program. */
export function asRow(cells: readonly string[]): BlockText | null {
  const texts = cells.map((cell) => cleanText(withoutSigns(cell))).filter((cell) => /[^\d.()①-⑳]/.test(cell));
  if (texts.length < 2) return null;
  const name = texts.find(isMinistryName);
  const title = texts.filter((cell) => cell !== name).at(-1);
  if (name === undefined || title === undefined) return null;
  return { is: 'program', ministry: name, title: trimTitle(title) };
}

/** ○title（総務省）, ・総務省：title, (1) title（総務省） */
export function asEntry(text: string, hasFigure: boolean): BlockText | null {
  if (!hasFigure) return null;
  const number = NUMBER.exec(fold(text))?.[0].length ?? 0;
  const body = trimTitle(withoutSigns(text.slice(number)));
  const folded = fold(body);
  const trailing = TRAILING.exec(folded);
  if (trailing !== null && isMinistryName(trailing[2] ?? ''))
    return {
      is: 'program',
      ministry: cleanText(trailing[2] ?? ''),
      title: body.slice(0, (trailing[1] ?? '').length).trim(),
    };
  const leading = LEADING.exec(folded);
  if (leading === null || !isMinistryName(leading[1] ?? '')) return null;
  const title = body.slice(body.length - (leading[2] ?? '').length).trim();
  return { is: 'program', ministry: cleanText(leading[1] ?? ''), title };
}

/** A number in brackets that could not be read. */
const LOST_NUMBER = /^\s*\([\s\uFFFD]{0,2}\)\s*(?=[^\d\s])/;

/** (1)name （49.1億円） */
export function asField(text: string, hasFigure: boolean, numbering: Numbering): BlockText | null {
  const lost = LOST_NUMBER.exec(fold(text))?.[0].length;
  if (lost !== undefined) return { is: 'field', code: null, name: trimTitle(text.slice(lost)) };
  const found = numbering(fold(text));
  if (found === null || (!hasFigure && numbering !== IN_BRACKETS)) return null;
  const name = trimTitle(text.slice(found.length));
  if (name === '' || name.length > 60 || /[。、]$/.test(name) || NAMED_TOTAL.test(fold(name))) return null;
  return { is: 'field', code: found.code, name };
}

/** 総務省, ○ 総務省, （総務省）, 総務省： */
export function asMinistry(text: string): BlockText | null {
  const name = bareName(text);
  return isMinistryName(name) || name === 'その他' ? { is: 'ministry', ministry: name } : null;
}

/** The whole, named at length. */
const WHOLE = /(?:に関する|関係|関連)(?:する)?予算(?:額|案|総額|の概要|の総額)?$|(?:総額|合計)$/;

/** What stands over a list: "各分野ごとの主な施策例及び予算額". */
const CAPTION = /(?:施策|事業|項目)例?(?:等)?(?:及び|と|・)(?:その)?予算(?:額|案)?$|^主な(?:施策|事業)/;

/** A title without a ministry of its own: it may stand in a table, or under a ministry's name. */
export function asTitle(text: string): BlockText {
  const title = trimTitle(withoutSigns(text));
  if (CAPTION.test(fold(title))) return { is: 'text' };
  if (WHOLE.test(fold(title))) return { is: 'total' };
  return title.length < 2 || /[。、]/.test(title.slice(-1))
    ? { is: 'text' }
    : { is: 'program', ministry: null, title };
}
