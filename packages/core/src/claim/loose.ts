import type { ClaimedSubject } from './claimed-subject.ts';
import { blanked } from './clause.ts';
import { type StatedFigure, stretchAround } from './figure.ts';
import type { SubjectMention } from './find-subjects.ts';

/** Words before は, が, に that say which number of a subject is meant, and name no subject. */
const MEASURES =
  /(?:構成比|割合|比率|シェア|率|額|予算案?|総額|合計|総計|規模|件数|施策数?|事業|全体|順位|政府案|年度|内訳|計上|推計|試算|換算|掲載|下限|上限|国|政府|億|円)$/;
/** A word that a part of a sentence is about. */
const TOPIC = /(?<word>[一-龠々ァ-ヶー]{2,}|その他|残り)(?=(?:について|に対して)?(?:は|が|に|へ|も|を|で))/g;
const ENGLISH_TOPIC = /\b(?:rest|remainder|others?|remaining|another|latter|former)\b/;

/** What there is to tell whether a figure is said of what the sentence spoke of before. */
export interface LooseParts {
  readonly text: string;
  readonly figures: readonly StatedFigure[];
  readonly mentions: readonly SubjectMention[];
  /** Figures before it that are loose themselves. */
  readonly loose: ReadonlySet<StatedFigure>;
}

/**
 * Whether a figure may be of something that the sentence names in words of its own:
 * 研究機能の強化は in 教育機能の強化は20億円、研究機能の強化は14億円, the largest of three
 * programs. That it differs from what the subject before has is then no mistake.
 */
export function isLoose(figure: StatedFigure, subject: ClaimedSubject, parts: LooseParts): boolean {
  if (subject.open !== null) return false;
  const { text, figures, mentions, loose } = parts;
  const { start } = stretchAround(text, figure, figures);
  const before = figures.findLast(({ end }) => end <= figure.start);
  if (isInBrackets(figure, text, mentions)) return true;
  if (before !== undefined && isAmong(text, before, figure)) return true;
  if (subject.isCarried !== true) return false;
  if (before !== undefined && loose.has(before)) return true;
  const within = mentions.filter((one) => one.start >= start && one.end <= figure.start);
  const own = blanked(text, within).slice(start, figure.start);
  return (
    ENGLISH_TOPIC.test(own) ||
    [...own.matchAll(TOPIC)].some(({ groups }) => !MEASURES.test(groups?.['word'] ?? ''))
  );
}

/**
 * The largest of three programs; 87.3% of an amount: a place or a share among what the figure
 * before counts.
 */
const isAmong = (text: string, before: StatedFigure, { kind, start }: StatedFigure): boolean =>
  (kind === 'rank' && before.kind === 'count') ||
  (kind === 'share' && before.kind === 'amount' && /^\)?の約?$/.test(text.slice(before.end, start)));

/** National security (¥87.8 billion): words that are no name have the figure in brackets. */
function isInBrackets({ start }: StatedFigure, text: string, mentions: readonly SubjectMention[]): boolean {
  const words = /[\p{L}」』] ?\((?:約|about |推計)?$/u.exec(text.slice(0, start));
  return words !== null && !mentions.some(({ end }) => end > words.index && end <= start);
}
