import type { BudgetYear } from '../fiscal-year/phase.ts';

/**
 * What a figure is of. Only program figures add up to what is listed: components and parts stand
 * inside a program, and the amounts of fields and ministries beside the total. The kinds that begin
 * with other- are amounts of another year or stage printed for comparison: their fiscalYear and
 * phase are that year's and stage's.
 */
export type FigureKind =
  | 'total'
  | 'field'
  | 'field-share'
  | 'ministry'
  | 'ministry-share'
  | 'program'
  | 'component'
  | 'part'
  | 'other-total'
  | 'other-field'
  | 'other-ministry'
  | 'other-program';

/**
 * One printed figure with everything needed to use and check it outside this project: a row of
 * every export.
 */
export interface FigureRecord extends BudgetYear {
  /** Stable across imports: "fy2023-draft/programs/3-2". */
  readonly id: string;
  readonly document: string;
  readonly phaseName: string;
  /** The stage in the words of the Fiscal Data Package. */
  readonly budgetPhase: 'proposed' | 'approved' | 'adjusted';
  readonly kind: FigureKind;
  readonly ministryCode: string | null;
  readonly ministry: string | null;
  readonly fieldCode: string | null;
  readonly field: string | null;
  readonly programCode: string | null;
  readonly program: string | null;
  /** The name of a component or part of a program. */
  readonly component: string | null;
  /** Whole yen; null for a share. */
  readonly amountYen: number | null;
  /** The unit of rounding in yen: 10,000,000 where 0.1億円 is printed. */
  readonly roundingYen: number | null;
  /** A fraction, 0.104; null for an amount. */
  readonly share: number | null;
  /** The unit of rounding of a share: 0.001 where 10.4% is printed; null for an amount. */
  readonly shareRounding: number | null;
  readonly currency: 'JPY';
  readonly direction: 'expenditure';
  readonly publisher: string | null;
  readonly title: string;
  readonly url: string | null;
  readonly page: number | null;
  /** The printed lines of the page counted from 1; null where that is not known. */
  readonly line: number | null;
  /** Of the text that was read, from 1 through the whole document; null where a PDF was read. */
  readonly textLine: number | null;
  /** Exactly as printed. */
  readonly printedText: string;
  readonly citation: string;
}
