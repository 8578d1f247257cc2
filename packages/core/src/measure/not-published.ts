import { type Answer, problem } from '../problem/problem.ts';
import { MEASURE_NAMES, type MeasureId } from './measure.ts';
import { type Subject, subjectName } from './subject.ts';

/**
 * The problem of a measure that the document neither prints nor implies for the subject.
 * @param instead the measure to propose for a ministry whose share is printed; others are pointed to what is listed
 */
export function notPublished(measure: MeasureId, subject: Subject, instead: MeasureId | null): Answer<never> {
  const { ministry, strategyField } = subject;
  const hasShare = ministry !== null && strategyField === null && ministry.share !== null;
  const proposed = hasShare ? instead : measure === 'listed' ? null : 'listed';
  return problem({
    code: 'not-published',
    measure: MEASURE_NAMES[measure],
    name: subjectName(subject),
    instead: proposed === null ? null : MEASURE_NAMES[proposed],
  });
}
