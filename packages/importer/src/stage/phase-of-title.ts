import type { Phase } from '@cyberbudget/core';
import { bracketsBehind } from '../text/brackets.ts';
import { isDigit } from '../text/letters.ts';
import { UNITS } from '../text/number-form.ts';
import { isPhrase } from '../text/phrase.ts';
import { endsWithOne, includesOne } from '../text/words.ts';
import { PHASES } from './find-stage-labels.ts';

/** What a title has between its year and the stage at its end: "関係予算", "に関する経費". */
const SUBJECTS = ['予算', '予算額', '経費', '施策'];
/** What stands before the stage that a title ends in, and what such a stage holds. */
const ABOUT = [...SUBJECTS, '関係', '関連', 'に関する', 'に係る', 'セキュリティ', '対策'];
const NAMING = ['案', '要求', '補正', '当初'];
/** What a title ends in where it names the paper and not the budget alone. */
const OF_A_PAPER = [
  ...[
    'の概要',
    'のポイント',
    'の内訳',
    'の一覧',
    'について',
    '一覧',
    '総括表',
    '調べ',
    '調書',
    '資料',
    '集計表',
  ],
  ...['の主な施策', 'の主要施策', 'の主な事業', 'の主要事項'],
];
/** The longest unit behind a title: "（単位：百万円）". */
const LONGEST_UNIT = 10;
/** Longest such title behind its year. */
const TITLE_REACH = 60;

/**
 * The stage at the end of a title that begins with its year:
 * 令和８年度サイバーセキュリティ関係予算（概算要求）.
 * @param behind what a folded title has behind its year
 * @returns null where it ends in no stage, or says anything else
 */
export function phaseOfTitle(behind: string): Phase | null {
  const unit = bracketsBehind(behind.trimEnd(), '(', LONGEST_UNIT);
  const isUnit = unit !== null && (unit.inside.startsWith('単位') || endsWithOne(unit.inside, UNITS));
  const whole = (isUnit ? behind.trimEnd().slice(0, -unit.length) : behind).trim();
  const title = whole.slice(0, whole.length - (OF_A_PAPER.find((word) => whole.endsWith(word))?.length ?? 0));
  const from = Math.max(title.lastIndexOf('('), title.lastIndexOf(' '));
  const subject = title.slice(0, Math.max(0, from)).trimEnd();
  if (title.length > TITLE_REACH || [...title].some(isDigit)) return null;
  if (!endsWithOne(subject, SUBJECTS)) return phaseAtEnd(title);
  const words = title.slice(from + 1, title.endsWith(')') ? -1 : undefined);
  if (words === '案') return 'draft';
  return PHASES.find(([phrase]) => isPhrase(words, phrase))?.[1] ?? null;
}

/**
 * The stage that a title ends in without a blank or a bracket before it: "関係予算政府案"; the word
 * 予算 alone names none.
 */
function phaseAtEnd(title: string): Phase | null {
  if (includesOne(title, '、。')) return null;
  for (let at = title.length - 1; at > 0; at--) {
    const words = title.slice(at);
    if (!endsWithOne(title.slice(0, at), ABOUT) || !includesOne(words, NAMING)) continue;
    const found = PHASES.find(([phrase]) => isPhrase(words, phrase));
    if (found !== undefined) return found[1];
  }
  return null;
}

const OF_TITLES = ['予算', '要求', '施策', '事業', '対策', '経費'];

/**
 * Whether a label in brackets closes a title: "サイバーセキュリティ関係予算（令和８年度予算案）".
 */
export const closesTitle = (folded: string, start: number, end: number): boolean => {
  const title = folded.slice(0, start);
  return title.includes('サイバー') && includesOne(title, OF_TITLES) && folded.slice(end).trim() === ')';
};
