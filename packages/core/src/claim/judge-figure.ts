import { impliedBounds } from '../measure/bounds.ts';
import { findMeasure, type MeasureId } from '../measure/measures.ts';
import { printedAmount, type Subject } from '../measure/subject.ts';
import { calculateQuery } from '../query/answer-query.ts';
import type { Query } from '../query/query.ts';
import type { ClaimSlip, ClaimVerdict } from './claim.ts';
import { type Comparison, compare } from './compare.ts';
import type { StatedFigure } from './figure.ts';
import type { SaidMeasure } from './said.ts';

/**
 * What the document has to a claim: the questions behind its value, one, or two whose quotient it
 * is.
 */
export interface Judgement {
  readonly verdict: ClaimVerdict;
  readonly slip: ClaimSlip | null;
  readonly queries: readonly Query[];
  /** In the measure's own quantity; a quotient, or a place among others. */
  readonly value: number;
}

/** What the last printed digit of an amount counts: 0.1億円. */
const AMOUNT_UNIT = 10_000_000;

/**
 * Factors by which a figure is another one for its unit: 億円 for 百万円, billion for 億円, a zero
 * too many.
 */
const FACTORS = [10, 100, 1000, 10_000, 100_000, 1_000_000, 100_000_000];

const queryOf = (subject: Subject, id: MeasureId): Query[] => {
  const measure = findMeasure(id);
  return measure.ok ? [{ ...subject, measure: measure.value }] : [];
};

/** A number of a subject with its question; null where the document says nothing. */
export function figureOf(
  subject: Subject,
  id: MeasureId,
): { readonly query: Query; readonly value: number } | null {
  const [query] = queryOf(subject, id);
  const found = query === undefined ? undefined : calculateQuery(query);
  return query !== undefined && found?.ok === true ? { query, value: found.value } : null;
}

export const isMinistryAlone = ({ ministry, strategyField, program }: Subject): boolean =>
  ministry !== null && strategyField === null && program === undefined;

/** The number that a sentence means by an amount of a subject. */
function meant(subject: Subject, said: SaidMeasure): MeasureId {
  if (said.bound !== null) return said.bound;
  if (said.unlisted)
    return isMinistryAlone(subject) && printedAmount(subject) === null ? 'estimated-unlisted' : 'unlisted';
  if (said.listed && subject.program === undefined) return 'listed';
  if (isMinistryAlone(subject) && printedAmount(subject) === null) return 'estimate';
  return said.estimate && subject.ministry !== null && subject.program === undefined ? 'estimate' : 'amount';
}

/**
 * Holds an amount or a count against the document. @returns null where the document has no such
 * figure
 */
export function judgeAmount(figure: StatedFigure, subject: Subject, said: SaidMeasure): Judgement | null {
  const id = meant(subject, said);
  const is = figureOf(subject, id) ?? (id === 'estimate' ? figureOf(subject, 'listed') : null);
  if (is === null) return null;
  const compared = compare(figure, is.value, AMOUNT_UNIT);
  const isExact =
    said.estimate || said.listed || figure.hedge === 'about' || is.query.measure.id !== 'estimate';
  const plain = verdictOf(compared);
  if (plain !== null) {
    const verdict = plain.verdict === 'match' && !isExact ? 'close' : plain.verdict;
    return { verdict, slip: plain.slip, queries: [is.query], value: is.value };
  }
  return withinBounds(figure, is) ?? slipped(figure, subject, said, is);
}

export const verdictOf = (compared: Comparison): Pick<Judgement, 'verdict' | 'slip'> | null =>
  compared === 'equal'
    ? { verdict: 'match', slip: null }
    : compared === 'other'
      ? null
      : { verdict: 'close', slip: 'rounding' };

/** An estimate is as good as its bounds. */
function withinBounds(
  figure: StatedFigure,
  { query, value }: { query: Query; value: number },
): Judgement | null {
  if (query.measure.id !== 'estimate' || query.ministry === null) return null;
  const bounds = impliedBounds(query);
  const isWithin = bounds.ok && figure.value >= bounds.value.low && figure.value <= bounds.value.high;
  return isWithin ? { verdict: 'close', slip: 'rounding', queries: [query], value } : null;
}

/** The slip that explains an amount which is not the one that is meant. */
function slipped(
  figure: StatedFigure,
  subject: Subject,
  said: SaidMeasure,
  is: { readonly query: Query; readonly value: number },
): Judgement {
  const is_ = (value: number): boolean =>
    compare({ ...figure, hedge: figure.hedge === 'about' ? 'about' : null }, value, AMOUNT_UNIT) === 'equal';
  const judged = (slip: ClaimSlip | null, verdict: ClaimVerdict = 'mismatch'): Judgement => ({
    ...{ verdict, slip, queries: [is.query], value: is.value },
  });
  const listed = figureOf(subject, 'listed')?.value;
  if (listed !== undefined && listed !== is.value && subject.program === undefined && is_(listed)) {
    const isOpen = is.query.measure.id === 'estimate' && !said.whole && !said.estimate;
    return judged('listed', isOpen ? 'close' : 'mismatch');
  }
  const others = (['amount', 'estimate', 'unlisted'] as const).map((id) => figureOf(subject, id)?.value);
  if (others.some((value) => value !== undefined && value !== is.value && is_(value)))
    return judged('estimate');
  if (is.value !== 0 && is_(-is.value)) return judged('sign');
  const known = [is.value, ...(listed === undefined ? [] : [listed])];
  const isFactor = FACTORS.some((factor) =>
    known.some((value) => value !== 0 && (is_(value * factor) || is_(value / factor))),
  );
  return judged(isFactor ? 'factor' : null);
}

/** Holds a number of programs against the document. */
export function judgeCount(figure: StatedFigure, subject: Subject): Judgement | null {
  const is = figureOf(subject, 'count');
  if (is === null) return null;
  const compared = compare(figure, is.value, 1);
  const verdict = compared === 'equal' ? 'match' : compared === 'rounded' ? 'close' : 'mismatch';
  return { verdict, slip: verdict === 'close' ? 'rounding' : null, queries: [is.query], value: is.value };
}
