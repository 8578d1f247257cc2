import type { Subject } from './subject.ts';

/** The kinds of figures that measures add up. */
export type SummedKind = 'total' | 'field' | 'field-share' | 'ministry' | 'ministry-share' | 'program';

/** The numbers of a figure that measures use. */
export type SummedNumber = 'amountYen' | 'roundingYen' | 'share' | 'shareRounding';

/**
 * Writes sums over a sheet of a document's figures, one figure a row, as terms of a spreadsheet's
 * formula.
 */
export interface FigureSums {
  /** The sum of a number over the figures of a kind that are of the subject. */
  readonly sum: (number: SummedNumber, kind: SummedKind, subject: Subject) => string;
  /** How many figures of a kind there are of the subject. */
  readonly count: (kind: SummedKind, subject: Subject) => string;
}

/** The whole of which a subject is a part. */
export const wholeOf = ({ index }: Subject): Subject => ({ index, ministry: null, strategyField: null });

/** The kind under which the amount of a subject stands, where the document prints one. */
export function amountKind({ program, ministry, strategyField }: Subject): SummedKind {
  if (program !== undefined) return 'program';
  if (ministry !== null) return 'ministry';
  return strategyField === null ? 'total' : 'field';
}

/** The kind under which the share of a subject stands. */
export const shareKind = ({ ministry }: Subject): SummedKind =>
  ministry === null ? 'field-share' : 'ministry-share';
