import { amount } from '../measure/amount.ts';
import type { Measure } from '../measure/measure.ts';
import type { Subject } from '../measure/subject.ts';
import type { Bilingual } from '../problem/problem.ts';
import { calculateQuery } from '../query/answer-query.ts';

/** What became of something from the older edition to the newer one. */
export type EditionChange = 'same' | 'amount' | 'share' | 'added' | 'dropped' | 'renamed' | 'moved';

/** Something that an edition prints: its amount, with the question that it answers. */
export interface EditionSide {
  readonly name: Bilingual | string;
  readonly subject: Subject;
  readonly measure: Measure;
  readonly amountYen: number | null;
}

/** A row of 版 before it is cells. */
export interface EditionRow {
  readonly part: Bilingual;
  readonly ministry: Bilingual | string | null;
  readonly was: EditionSide | null;
  readonly is: EditionSide | null;
  readonly change: EditionChange;
  readonly reason: Bilingual | null;
}

/** A side of a row: the amount of a subject, null where the document says nothing. */
export function sideOf(name: Bilingual | string, subject: Subject, measure: Measure = amount): EditionSide {
  const found = calculateQuery({ ...subject, measure });
  return { name, subject, measure, amountYen: found.ok ? found.value : null };
}

/** Whether the amount of something that stands in both editions changed. */
export const amountChange = (was: EditionSide, is: EditionSide): 'same' | 'amount' =>
  was.amountYen === is.amountYen ? 'same' : 'amount';
