import type { PrintedAmount } from '../document/document.ts';
import type { BudgetYear, Phase } from '../fiscal-year/phase.ts';
import type { Bilingual } from '../problem/problem.ts';

/**
 * An amount of a year as somebody else quotes it: not read in the document itself, and never an
 * answer of CYBERBUDGET. It stands in the table 推移 only, with its source in the row.
 */
export interface SecondHandFigure extends BudgetYear, Pick<PrintedAmount, 'amountYen' | 'roundingYen'> {
  /**
   * about: quoted as a round number; inferred: read off a chart's labels, and perhaps wrong; left
   * out where it is quoted as it is.
   */
  readonly certainty?: 'about' | 'inferred';
  /** Who quotes it, and when. */
  readonly source: Bilingual;
  readonly url: string | null;
  /** What a reader must know before comparing it: its scope, and what it was compared with. */
  readonly note: Bilingual | null;
}

/** The total of a year. */
export interface SecondHandTotal extends SecondHandFigure {
  /** A second stage that the amount includes: initial and supplementary budget together. */
  readonly together?: Phase;
}

/** The amount of one program, of a ministry, or of something that a ministry counts as its part. */
export interface SecondHandAmount extends SecondHandFigure {
  readonly what: 'program' | 'ministry' | 'part';
  /** As it is quoted; several are parted by ・. */
  readonly ministry: string;
  /** The name of the program or part; null for a ministry as a whole. */
  readonly title: string | null;
}
