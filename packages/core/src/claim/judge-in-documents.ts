import type { Library } from '../library/library.ts';
import { programSubject, type Subject } from '../measure/subject.ts';
import { OTHERS } from '../ministry/ministries.ts';
import { compare } from './compare.ts';
import { type ClaimedDocument, otherDocuments, subjectIn } from './document-of-claim.ts';
import type { StatedFigure } from './figure.ts';
import { type Judgement, judgeAmount, judgeCount } from './judge-figure.ts';
import { judgeRank } from './judge-rank.ts';
import { judgeShare } from './judge-share.ts';
import type { SaidMeasure, SaidYear } from './said.ts';

/** Where a claim is held against the documents. */
export interface ClaimTerms {
  readonly library: Library;
  readonly fit: ClaimedDocument['fit'];
  readonly asked: SaidYear;
}

/**
 * Holds a figure against the document it is about; where it is wrong there, against other editions,
 * years and subjects, to tell the slip. Of a year or stage that no document is of nothing is
 * decided: it is said where the figure stands in another one.
 */
export function judgeInDocuments(
  figure: StatedFigure,
  subject: Subject,
  said: SaidMeasure,
  { library, fit, asked }: ClaimTerms,
): Judgement | null {
  const judged = judge(figure, subject, said);
  if (fit === 'other') {
    if (judged === null || judged.verdict !== 'match') return null;
    const { fiscalYear } = subject.index.document;
    const slip = asked.relative || (asked.fiscalYear ?? fiscalYear) !== fiscalYear ? 'year' : 'edition';
    return { ...judged, verdict: 'cannot-verify', slip };
  }
  if (judged === null) return null;
  if (fit === 'stage' && judged.verdict === 'match') return { ...judged, verdict: 'close', slip: 'edition' };
  if (judged.verdict !== 'mismatch') return judged;
  return (
    inAnother(figure, subject, said, judged, { library, asked }) ??
    ofAnother(figure, subject, said, judged) ??
    judged
  );
}

function judge(figure: StatedFigure, subject: Subject, said: SaidMeasure): Judgement | null {
  if (figure.kind === 'count') return judgeCount(figure, subject);
  if (figure.kind === 'rank') return judgeRank(figure, subject, said);
  return figure.kind === 'share' ? judgeShare(figure, subject, said) : judgeAmount(figure, subject, said);
}

/**
 * A figure that is right in another edition or year: where the sentence names none, that is near;
 * where it names one, it is a slip.
 */
function inAnother(
  figure: StatedFigure,
  subject: Subject,
  said: SaidMeasure,
  own: Judgement,
  { library, asked }: Pick<ClaimTerms, 'library' | 'asked'>,
): Judgement | null {
  const { document } = subject.index;
  for (const other of otherDocuments(library, subject.index)) {
    const same = subjectIn(other, subject);
    const found = same === null ? null : judge(figure, same, said);
    if (found?.verdict !== 'match') continue;
    const slip = other.document.fiscalYear === document.fiscalYear ? 'edition' : 'year';
    const isNamed = asked.fiscalYear !== null || asked.phase !== null;
    if (!isNamed) return { ...found, verdict: 'close', slip };
    return { ...own, verdict: 'mismatch', slip };
  }
  const isTotal = subject.ministry === null && subject.strategyField === null && figure.kind === 'amount';
  const quoted = isTotal ? (library.beside?.secondHandTotals ?? []) : [];
  const isQuoted = quoted.some(
    ({ amountYen, roundingYen }) =>
      compare(figure, amountYen, roundingYen) === 'equal' &&
      figure.hedge !== 'over' &&
      figure.hedge !== 'under',
  );
  return isQuoted ? { ...own, slip: own.slip ?? 'year' } : null;
}

/** A figure that is another ministry's, field's or program's. */
function ofAnother(
  figure: StatedFigure,
  subject: Subject,
  said: SaidMeasure,
  judged: Judgement,
): Judgement | null {
  if (judged.slip !== null || figure.kind === 'count' || figure.kind === 'rank') return null;
  const isMatch = (other: Subject): boolean => judge(figure, other, said)?.verdict === 'match';
  return others(subject).some(isMatch) ? { ...judged, slip: 'subject' } : null;
}

function others({ index, ministry, strategyField, program }: Subject): Subject[] {
  const { ministries, strategyFields, programs } = index.document;
  const of = { index, ministry: null, strategyField: null };
  return [
    ...(ministry === null && strategyField === null ? [] : [of]),
    ...ministries
      .filter((other) => other.id !== ministry?.id && other.id !== OTHERS)
      .map((other) => ({ ...of, ministry: other })),
    ...strategyFields
      .filter(({ code }) => code !== strategyField?.code)
      .map((other) => ({ ...of, strategyField: other })),
    ...(program === undefined ? [] : programs)
      .filter(({ id }) => id !== program?.id)
      .map((other) => programSubject(index, other)),
  ];
}
