import { type Bounds, roundingBounds, shareBounds } from '../amount/rounding.ts';
import { type Answer, answer } from '../problem/problem.ts';
import type { Measure, MeasureId } from './measure.ts';
import { notPublished } from './not-published.ts';
import { printedAmount, printedShare, type Subject } from './subject.ts';

/**
 * The bounds that rounding leaves open: of the estimate for a ministry, of the printed amount for the whole or a field.
 * @returns whole yen, low <= high. FY2023: 総務省 142.71 to 144.10, 厚生労働省 25.51 to 26.89 億円
 */
export function impliedBounds(subject: Subject, measure: MeasureId = 'low'): Answer<Bounds> {
  const printed = printedAmount(subject);
  if (printed !== null) return answer(roundingBounds(printed));
  const share = printedShare(subject);
  const { total } = subject.index.document;
  if (share === null || total === null) return notPublished(measure, subject, null);
  return answer(shareBounds(total, share));
}

const end = (subject: Subject, side: keyof Bounds, measure: MeasureId): Answer<number> => {
  const bounds = impliedBounds(subject, measure);
  return bounds.ok ? answer(bounds.value[side]) : bounds;
};

/** 下限: the least that rounding leaves open. */
export const low: Measure = {
  id: 'low',
  help: {
    ja: '四捨五入を考えたときの推計額（全体・分野は公表額）の下限。',
    en: 'The least that rounding leaves open for the estimate (ministry) or the printed amount (whole, field).',
  },
  quantity: 'yen',
  of: (subject) => end(subject, 'low', 'low'),
};

/** 上限: the most that rounding leaves open. */
export const high: Measure = {
  id: 'high',
  help: {
    ja: '四捨五入を考えたときの推計額（全体・分野は公表額）の上限。',
    en: 'The most that rounding leaves open for the estimate (ministry) or the printed amount (whole, field).',
  },
  quantity: 'yen',
  of: (subject) => end(subject, 'high', 'high'),
};
