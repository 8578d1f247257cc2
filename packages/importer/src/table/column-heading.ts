import { findStageLabels, stageOf, stageOfYear, withoutStageLabels } from '../stage/find-stage-labels.ts';
import type { Stage } from '../stage/stage.ts';
import { bracketsBehind } from '../text/brackets.ts';
import { hasAmount, UNITS } from '../text/number-form.ts';
import { isPhrase, maybe, type Phrase, spelled } from '../text/phrase.ts';
import { remembered } from '../text/remember.ts';
import { without, withoutWords } from '../text/words.ts';

/** What a column holds: amounts of a stage, or changes against another column. */
export type ColumnMeaning = Stage | 'change';

/** A longer text is no heading. */
const LONGEST = 60;
const CHANGE: Phrase = [
  maybe(...spelled(maybe('対'), ['前年度', '前年'], maybe('比', '予算'))),
  maybe('比較'),
  ['増減', '差引', '差額', '伸び率', '伸率', ...spelled('増', maybe('△'), maybe('▲'), '減')],
  maybe('増減'),
  maybe('額', '率'),
];
const AGAINST: Phrase = [maybe('対'), ['前年度', '前年'], maybe('予算'), '比', maybe('率'), maybe('%')];
const OWN: Phrase = [
  ['概算要求', '要求', '予算'],
  maybe('・要望'),
  maybe('額'),
  maybe('案', '(案)'),
  maybe('額'),
];
const AMOUNT: Phrase = [['金額', '所要額', '計上額']];
/** What the year of such a head may leave of it. */
const REST: Phrase = [maybe('予算', '要求'), maybe('額')];
/** What heads the columns of texts. */
const NAMES = maybe('例', '名', '等');
const ENTRIES: Phrase = [
  maybe('主な'),
  ['施策', '事業', '項目', '事項', '件'],
  NAMES,
  NAMES,
  NAMES,
  maybe('(施策)'),
];
const CONTENTS: Phrase = [maybe('事業', '施策'), maybe('の'), ['概要', '内容']];
const OTHERS: Phrase = [['分野', '区分', '備考', '摘要', '担当', '所管']];
const MINISTRIES: Phrase = [maybe('担当', '所管'), ['府省庁', '府省', '省庁'], maybe('等'), maybe('名')];
const FIELDS: Phrase = [maybe('戦略', '施策', '政策'), maybe('の'), '分野', maybe('名')];
const ROW_NUMBERS = ['no.', 'no', '#', '番号', '整理番号', '項番', '通番', '連番'];

/** Whether a text heads a column of texts: "府省庁", "施策名", "概要". */
export const headsTexts = remembered((folded: string): boolean => {
  if (folded.length > LONGEST) return false;
  const text = without(folded);
  return isPhrase(text, ENTRIES, CONTENTS, OTHERS, MINISTRIES) || ROW_NUMBERS.includes(text.toLowerCase());
});

/** Whether a text heads the column that names the ministry of each row. */
export const headsMinistries = (folded: string): boolean => isPhrase(without(folded), MINISTRIES);

/** Whether a text heads the column that names the programs. */
export const headsEntries = (folded: string): boolean => isPhrase(without(folded), ENTRIES);

/** Whether a text heads a column of amounts, of whichever year: "予算額", "令和８年度予算案". */
export const headsAmounts = (folded: string): boolean => {
  const text = without(folded);
  const [label] = findStageLabels(text);
  return isPhrase(text, OWN, AMOUNT) || (label !== undefined && isPhrase(text.slice(label.end), REST));
};

/** Whether a text heads the column that counts the rows. */
export const headsRowNumbers = (folded: string): boolean =>
  ROW_NUMBERS.includes(without(folded).toLowerCase());

const SHARES: Phrase = [['構成比', '構成割合', '割合', 'シェア'], maybe('率'), maybe('(%)')];

/** Whether a text heads a column of shares: "構成比". */
export const headsShares = (folded: string): boolean => isPhrase(without(folded), SHARES);

/** Whether a text heads the column that names the field of each row. */
export const headsFields = (folded: string): boolean => isPhrase(without(folded), FIELDS);

/** What a heading of a column holds beside its year and stage. */
const WORDS = ['予算', '要求', '要望', '額', '案', '計上', '単位', ...UNITS];
const SIGNS = ':()（）[]・、|/・-';

/**
 * What the amounts below a text are where the text heads a column: "令和７年度当初予算額",
 * "前年度予算額", "増減". A year alone heads a column only beside other headings.
 * @returns null where the text is anything else: a sentence, a footnote or a chart's axis that
 * names years heads nothing
 */
export function columnMeaning(
  folded: string,
  document: Stage,
): { readonly meaning: ColumnMeaning; readonly yearAlone: boolean } | null {
  const text = withoutBracketedLabel(folded.trim());
  if (text === '' || text.length > LONGEST || hasAmount(text)) return null;
  const bare = without(text, '()（）');
  if (isPhrase(bare, CHANGE, AGAINST)) return { meaning: 'change', yearAlone: false };
  if (isPhrase(bare, OWN, AMOUNT)) return { meaning: document, yearAlone: false };
  const labels = findStageLabels(text);
  const [label] = labels;
  if (label === undefined || labels.length > 1) return null;
  const rest = withoutWords(withoutStageLabels(text, labels), WORDS, SIGNS);
  if (['増減', '比', '差', '差引'].includes(rest)) return { meaning: 'change', yearAlone: false };
  if (rest !== '') return null;
  const stage = stageOf(label, document) ?? stageOfYear(label, document);
  return stage === null ? null : { meaning: stage, yearAlone: label.phase === null };
}

/**
 * "予算額（前年度）" without what it says of the amounts in brackets; a text in brackets as it is.
 */
function withoutBracketedLabel(text: string): string {
  const found = text.endsWith(')') ? bracketsBehind(text, '(', 24) : null;
  if (found === null || findStageLabels(found.inside).length === 0) return text;
  return text.slice(0, -found.length).trim();
}
