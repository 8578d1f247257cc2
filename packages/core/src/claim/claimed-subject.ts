import type { IndexedDocument } from '../library/indexed-document.ts';
import { programSubject, type Subject } from '../measure/subject.ts';
import { clauseEnd } from './clause.ts';
import { type StatedFigure, stretchAround } from './figure.ts';
import type { SubjectMention } from './find-subjects.ts';
import { isExcepted, isNamed, isRatio, isReceiver, isRow, type Named, withoutCompared } from './named.ts';

/** What a figure is said of; open says why that cannot be told. */
export type ClaimedSubject =
  | {
      readonly open: null;
      readonly subject: Subject;
      readonly isWhole: boolean;
      /** Whether it was named of an earlier figure and is taken to go on. */
      readonly isCarried?: boolean;
    }
  | { readonly open: 'unknown' | 'sum' | 'none' | 'ratio' };

/** What a sentence has to tell a figure's subject by. */
export interface SentenceParts {
  readonly text: string;
  readonly index: IndexedDocument;
  readonly mentions: readonly SubjectMention[];
  readonly figures: readonly StatedFigure[];
  /** What the sentence before was about, for 同省 and "the ministry". */
  readonly before: ClaimedSubject | null;
}

/**
 * What a figure is said of: what is named between the figure before it and itself, else right after
 * it, else what the sentence was about. 全体 and 総額 are the whole, and of a ministry that is
 * named with them its whole.
 */
export function claimedSubject(figure: StatedFigure, parts: SentenceParts): ClaimedSubject {
  const { text, figures, before } = parts;
  if (isRatio(figure, text, parts.mentions)) return { open: 'ratio' };
  const mentions = withoutCompared(figure, text, parts.mentions);
  const { start: from, end: to } = stretchAround(text, figure, figures);
  const earlier = mentions.filter((one) => one.end <= figure.start);
  const near = earlier.filter(({ start }) => start >= from);
  const after = mentions.filter(
    (one) => one.start >= figure.end && one.end <= clauseEnd(text, figure.end, to),
  );
  const [receiver] = after.filter((one) => isReceiver(one, figure, text));
  if (receiver !== undefined && isNamed(receiver)) return together([receiver], parts);
  const named = near.filter(isNamed);
  const carried = earlier.filter(isNamed);
  const saysWhole = near.some((one) => one.kind === 'whole' && (carried.length === 0 || isStrong(text, one)));
  if (carried.length === 0 && isBase(text, figure)) return whole(parts);
  if (named.length > 0) {
    if (saysWhole && isBase(text, figure) && wholeIsLast(near)) return whole(parts);
    return together(named, parts);
  }
  if (near.some(({ kind }) => kind === 'again') && before !== null) return before;
  if (saysWhole && figure.kind !== 'share' && figure.kind !== 'rank') return whole(parts);
  const [next] = after.filter((one) => isNamed(one) || one.kind === 'whole');
  const isOther = /^[^、。,;]{0,2}(?:だが|なのに|but)/.test(text.slice(figure.end));
  if (next !== undefined && isNamed(next) && !isOther) return together(after.filter(isNamed), parts);
  if (carried.length > 0) {
    const found = together(latest(carried, figures), parts);
    return found.open === null ? { ...found, isCarried: true } : found;
  }
  if (next !== undefined && figure.kind !== 'share' && figure.kind !== 'rank') return whole(parts);
  const anywhere = mentions.filter(isNamed);
  if (anywhere.length > 0 && figures.length === 1) return together(anywhere, parts);
  if (before !== null && mentions.some(({ kind }) => kind === 'again')) return before;
  if (PROGRAMS.test(text) && (figure.kind === 'count' || (figure.kind === 'amount' && ADDED_UP.test(text))))
    return whole(parts);
  if (figure.kind === 'share' && /掲載|\blisted\b|\bcoverage\b/.test(text)) return whole(parts);
  return mentions.some(({ kind }) => kind === 'whole') && figure.kind !== 'share' && figure.kind !== 'rank'
    ? whole(parts)
    : { open: 'none' };
}

const PROGRAMS = /施策|事業|program|project/;
const ADDED_UP = /合計|合わせて|総計|累計|計(?=\d)|\btotal|\badds? up\b|\bsum\b|\baltogether\b|\bworth\b/;

/** 合計 and 予算 are those of whatever the sentence is about; 総額 and 全体 are the whole's. */
const isStrong = (text: string, { start, end }: SubjectMention): boolean =>
  /総額|全体|政府|国|府省庁|サイバー|公表|overall|entire|whole|cyber|government/.test(text.slice(start, end));

/** 1,378.9億円のうち: a figure of which something else is a part. */
const isBase = (text: string, { kind, start, end }: StatedFigure): boolean =>
  (kind === 'count' && /\bof (?:the |all |its )*$/.test(text.slice(0, start))) ||
  /^ ?(?:のうち|の内|のなか|の中|に占める|に対して?|, of which| of which)/.test(text.slice(end));

const wholeIsLast = (mentions: readonly SubjectMention[]): boolean => mentions.at(-1)?.kind === 'whole';

/** Of what was named before, what stands in the same part between two figures as the last of it. */
function latest(named: readonly Named[], figures: readonly StatedFigure[]): Named[] {
  const last = named.at(-1);
  if (last === undefined) return [];
  const from = figures.filter(({ end }) => end <= last.start).reduce((end, one) => Math.max(end, one.end), 0);
  return named.filter(({ start }) => start >= from);
}

const whole = ({ index }: SentenceParts): ClaimedSubject => ({
  open: null,
  subject: { index, ministry: null, strategyField: null },
  isWhole: true,
});

/**
 * The ministry, field or program that is named last of its kind; several of one kind in a row are a
 * sum, which no figure is.
 */
function together(named: readonly Named[], { index, text }: SentenceParts): ClaimedSubject {
  const last = named.at(-1);
  if (last === undefined) return { open: 'none' };
  if (last.kind === 'unknown' || named.some((one) => isExcepted(one, text))) return { open: 'unknown' };
  const lastOf = <K extends Named['kind']>(kind: K): Extract<Named, { kind: K }> | undefined =>
    named.findLast((one): one is Extract<Named, { kind: K }> => one.kind === kind);
  const program = lastOf('program');
  if (isRow(named, text)) return { open: 'sum' };
  if (program !== undefined) {
    const subject = programSubject(index, program.program);
    const said = lastOf('ministry');
    if (said !== undefined && said.ministry.id !== subject.ministry?.id && said.start > program.end)
      return { open: null, subject: { index, ministry: said.ministry, strategyField: null }, isWhole: false };
    return { open: null, subject, isWhole: false };
  }
  const subject: Subject = {
    index,
    ministry: lastOf('ministry')?.ministry ?? null,
    strategyField: lastOf('field')?.strategyField ?? null,
  };
  return { open: null, subject, isWhole: false };
}
