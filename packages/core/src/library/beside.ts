import type { KnownFinding } from '../document/known-finding.ts';
import { type Answer, answer, problem } from '../problem/problem.ts';
import type { SecondHandAmount, SecondHandTotal } from './second-hand.ts';

/** What a library has beside its documents, and nearly no answer needs. */
export interface Beside {
  /** Totals of other years as others quote them: for the table 推移, never for an answer. */
  readonly secondHandTotals: readonly SecondHandTotal[];
  /**
   * Amounts of programs and ministries of other years as others quote them: for 推移 of a ministry
   * or a word, never for an answer.
   */
  readonly secondHandAmounts: readonly SecondHandAmount[];
  /** What is known not to add up in the documents, with reasons: for the audit. */
  readonly knownFindings: readonly KnownFinding[];
}

export const NOTHING_BESIDE: Beside = { secondHandTotals: [], secondHandAmounts: [], knownFindings: [] };

/** A problem while what stands beside the documents is not here: never an answer without it. */
export const besideOf = ({ beside }: { readonly beside: Beside | null }): Answer<Beside> =>
  beside === null ? problem({ code: 'beside-missing' }) : answer(beside);
