import type { Bilingual } from '../problem/problem.ts';

/** How a relation between printed figures comes out. */
export const VERDICTS = ['agrees', 'rounding', 'contradicts', 'undecidable'] as const;
export type Verdict = (typeof VERDICTS)[number];

/**
 * Something of a document that does not add up and is understood: a finding of the audit with the
 * reason why it stands. It covers just that finding: another verdict or another difference of the
 * same subject is new again.
 */
export interface KnownFinding {
  /** Id of the document: "fy2023-draft". */
  readonly document: string;
  /** Id of the relation: "ministry-share-bounds". */
  readonly relation: string;
  /** What it is about, as the finding names it: "ministries/mhlw". */
  readonly subject: string;
  readonly verdict: Exclude<Verdict, 'agrees'>;
  /** The finding's difference: whole yen, a fraction, or a count; null where there is none. */
  readonly difference: number | null;
  readonly reason: Bilingual;
  /** When it was reported to the publisher, YYYY-MM-DD; left out where it was not. */
  readonly reported?: string;
}
