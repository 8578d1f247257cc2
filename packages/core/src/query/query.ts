import type { Measure } from '../measure/measure.ts';
import type { Subject } from '../measure/subject.ts';

/**
 * A question that has a number for its answer: which measure of what, in which document. A number
 * keeps it wherever it goes.
 */
export interface Query extends Subject {
  readonly measure: Measure;
}

/** A number with the question that it answers, in whole yen for amounts. */
export interface QueriedNumber {
  readonly value: number;
  readonly query: Query;
}

/** Whether the answer is an amount, which is shown in a unit. */
export const isAmount = ({ measure }: Query): boolean => measure.quantity === 'yen';
