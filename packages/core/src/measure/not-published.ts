import { type Answer, type Bilingual, problem } from '../problem/problem.ts';
import type { Measure } from './measure.ts';
import { type Subject, subjectName } from './subject.ts';

/** The names of measures that are proposed in place of one that is not published. */
export const ESTIMATE = { ja: '推計額', en: 'estimate' } as const;
export const ESTIMATED_UNLISTED = { ja: '推計非掲載額', en: 'estimated unlisted' } as const;
export const LISTED = { ja: '掲載額', en: 'listed' } as const;

/**
 * The problem of a measure that the document neither prints nor implies for the subject.
 * @param instead the measure to propose for a ministry whose share is printed; others are pointed
 * to what is listed
 */
export function notPublished(
  name: Measure['name'],
  subject: Subject,
  instead: Bilingual | null = null,
): Answer<never> {
  const { ministry, strategyField } = subject;
  const hasShare = ministry !== null && strategyField === null && ministry.share !== null;
  const proposed = hasShare ? instead : LISTED;
  return problem({
    code: 'not-published',
    measure: name,
    name: subjectName(subject),
    instead: proposed,
  });
}
