import type { StatedFigure } from './figure.ts';
import type { SubjectMention } from './find-subjects.ts';

/** A mention by a name: neither the whole nor 同省. */
export type Named = Extract<SubjectMention, { kind: 'ministry' | 'field' | 'program' | 'unknown' }>;

export const isNamed = (mention: SubjectMention): mention is Named =>
  mention.kind !== 'whole' && mention.kind !== 'again';

const NEXT_AFTER = /^ ?(?:\([^()]{1,12}\))?に(?:次|つ[いぐ])/;
const NEXT_BEFORE = /\b(?:behind|after|next to|second only to|followed by|ahead of) (?:the )?$/;

/** 総務省に次ぐ, behind MIC: what something else is compared with, unless nothing else is named. */
export function withoutCompared(
  figure: StatedFigure,
  text: string,
  mentions: readonly SubjectMention[],
): readonly SubjectMention[] {
  const left = mentions.filter(({ start, end }) => {
    const next = NEXT_AFTER.exec(text.slice(end));
    const isNext = next !== null && end + next[0].length <= figure.start;
    return !isNext && !NEXT_BEFORE.test(text.slice(0, start));
  });
  return left.some(isNamed) ? left : mentions;
}

/** 防衛省の26分の1: a part of what another subject has. */
export const isRatio = (
  { kind, start, end }: StatedFigure,
  text: string,
  mentions: readonly SubjectMention[],
): boolean =>
  kind === 'share' &&
  /分の|半|half|third|quarter|fifth|tenth/.test(text.slice(start, end)) &&
  mentions.some(
    (one) =>
      isNamed(one) &&
      /^(?:の|に対し|と比べ)[^、。]{0,8}$/.test(text.slice(one.end, start)) &&
      one.end < start,
  );

/** 防衛省以外, all but MOD: the rest of something. */
export const isExcepted = ({ start, end }: Named, text: string): boolean =>
  /^(?:以外|を除|のほか|を含ま)/.test(text.slice(end)) ||
  /\b(?:excluding|except(?: for)?|other than|apart from|all but|without) (?:the )?$/.test(
    text.slice(0, start),
  );

/** Two of one kind with only "and" between them. */
export const isRow = (named: readonly Named[], text: string): boolean =>
  named.some((one, at) => {
    const other = named[at + 1];
    if (other === undefined || other.kind !== one.kind || one.kind === 'unknown') return false;
    const between = text.slice(one.end, other.start).trim();
    return /^(?:と|、|・|及び|および|や|並びに|,|and|, and|\+|&|分野?と)$/.test(between);
  });

/** 10.4%が総務省、10.4% goes to MIC: a subject that stands behind its figure. */
export const isReceiver = ({ start, end }: SubjectMention, figure: StatedFigure, text: string): boolean =>
  (/^ ?[がは]$/.test(text.slice(figure.end, start)) &&
    /^(?:分|向け|の分)?(?:[、。,]|で(?:ある|、|。|す)|だ|に|へ|$)/.test(text.slice(end))) ||
  /^ (?:goes |went |is |are |was )?(?:to|for) (?:the )?$/.test(text.slice(figure.end, start));
