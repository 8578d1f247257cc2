import { findStageLabels, stageOf, stageOfYear } from '../stage/find-stage-labels.ts';
import type { Stage } from '../stage/stage.ts';

/** What a column holds: amounts of a stage, or changes against another column. */
export type ColumnMeaning = Stage | 'change';

/** A longer text is no heading. */
const LONGEST = 60;
const AMOUNT = /\d ?(?:億|百万円|千円)/;
const CHANGE = /^(?:対?前年度?(?:比|予算)?)?(?:比較)?(?:増減|差引|差額|伸び?率|増△?▲?減)(?:増減)?(?:額|率)?$/;
const OWN = /^(?:(?:概算)?要求|予算)(?:・要望)?額?(?:案|\(案\))?額?$/;
/** What heads the columns of texts. */
const TEXT_COLUMN =
  /^(?:(?:主な)?(?:施策|事業|項目|件)(?:例|名|等)*(?:\(施策\))?|分野|区分|概要|(?:事業|施策)(?:の)?(?:概要|内容)|内容|備考|摘要|担当|所管)$/;

const MINISTRY_COLUMN = /^(?:担当|所管)?(?:府省庁|府省|省庁)(?:等)?名?$/;

/** Whether a text heads a column of texts: "府省庁", "施策名", "概要". */
export const headsTexts = (folded: string): boolean =>
  TEXT_COLUMN.test(folded.replace(/\s/g, '')) || headsMinistries(folded) || headsRowNumbers(folded);

/** Whether a text heads the column that names the ministry of each row. */
export const headsMinistries = (folded: string): boolean => MINISTRY_COLUMN.test(folded.replace(/\s/g, ''));

/** Whether a text heads the column that counts the rows. */
export const headsRowNumbers = (folded: string): boolean =>
  /^(?:No\.?|#|(?:整理)?番号|項番|通番|連番)$/i.test(folded.replace(/\s/g, ''));

/** Whether a text heads the column that names the field of each row. */
export const headsFields = (folded: string): boolean =>
  /^(?:戦略|施策|政策)?(?:の)?分野(?:名)?$/.test(folded.replace(/\s/g, ''));

/** What a heading of a column holds beside its year and stage. */
const WORDS = /予算|要求|要望|額|案|計上|単位|[百千万億兆]+円|[\s:()（）[\]・、|/・-]/g;

/**
 * What the amounts below a text are where the text heads a column: "令和７年度当初予算額", "前年度予算額", "増減". A year alone
 * heads a column only beside other headings.
 * @returns null where the text is anything else: a sentence, a footnote or a chart's axis that names years heads nothing
 */
export function columnMeaning(
  folded: string,
  document: Stage,
): { readonly meaning: ColumnMeaning; readonly yearAlone: boolean } | null {
  const text = folded.trim();
  if (text === '' || text.length > LONGEST || AMOUNT.test(text)) return null;
  const bare = text.replace(/[\s()（）]/g, '');
  if (CHANGE.test(bare)) return { meaning: 'change', yearAlone: false };
  if (OWN.test(bare)) return { meaning: document, yearAlone: false };
  const labels = findStageLabels(text);
  const [label] = labels;
  if (label === undefined || labels.length > 1) return null;
  const rest = (text.slice(0, label.start) + text.slice(label.end)).replace(WORDS, '');
  if (/^(?:増減|比|差引?)$/.test(rest) || rest === '比') return { meaning: 'change', yearAlone: false };
  if (rest !== '') return null;
  const stage = stageOf(label, document) ?? stageOfYear(label, document);
  return stage === null ? null : { meaning: stage, yearAlone: label.phase === null };
}
