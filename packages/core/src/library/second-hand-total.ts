import type { PrintedAmount } from '../document/document.ts';
import type { BudgetYear } from '../fiscal-year/phase.ts';
import type { Bilingual } from '../problem/problem.ts';

/**
 * The total of a year as somebody else quotes it: not read in the document itself, and never an answer of CYBERBUDGET.
 * It stands in the table 推移 only, with its source in the row.
 */
export interface SecondHandTotal extends BudgetYear, Pick<PrintedAmount, 'amountYen' | 'roundingYen'> {
  /** Who quotes it, and when. */
  readonly source: string;
  readonly url: string | null;
  /** What a reader must know before comparing it: its scope, and what it was compared with. */
  readonly note: Bilingual | null;
}
