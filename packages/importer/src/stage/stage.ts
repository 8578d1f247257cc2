import type { Phase } from '@cyberbudget/core';
import { openAtEnd } from '../text/brackets.ts';

/** A fiscal year and the stage of its budget: 2023 draft is 令和５年度予算政府案. */
export interface Stage {
  readonly fiscalYear: number;
  readonly phase: Phase;
}

/** A year and stage as a line names them. */
export interface StageLabel {
  readonly start: number;
  readonly end: number;
  /**
   * Null where the era is not printed ("５年度予算政府案額"): year then holds the number alone, or
   * how far it is from the document's (前年度: -1).
   */
  readonly fiscalYear: number | null;
  readonly year: number;
  /** Null where only the year is named. */
  readonly phase: Phase | null;
}

export const sameStage = (one: Stage, other: Stage): boolean =>
  one.fiscalYear === other.fiscalYear && one.phase === other.phase;

/**
 * A draft (政府案) and the initial budget (当初予算) that it becomes are one budget under two
 * names.
 */
const ONE_BUDGET: readonly Phase[] = ['draft', 'initial'];

/**
 * Whether two stages name the same amounts: of one year, and one stage or a draft and what it
 * becomes.
 */
export const sameBudget = (one: Stage, other: Stage): boolean =>
  one.fiscalYear === other.fiscalYear &&
  (one.phase === other.phase || (ONE_BUDGET.includes(one.phase) && ONE_BUDGET.includes(other.phase)));

/**
 * What an amount is: of a stage, a change against another column, a part of the amount before it
 * ("うち…"), or of something else ("の内数").
 */
export type AmountMeaning = Stage | Aside;
export type Aside = 'change' | 'part' | 'of-other';

/**
 * What an amount is before which a bracket opens, by the shape of the bracket; null where nothing
 * is said of such.
 */
export function stageOfBrackets(before: string, brackets: ReadonlyMap<string, Stage>): Stage | null {
  const open = openAtEnd(before);
  return open === null ? null : (brackets.get(open) ?? brackets.get('') ?? null);
}

export const isOwnStage = (meaning: AmountMeaning | null, document: Stage): boolean =>
  meaning !== null && typeof meaning !== 'string' && sameStage(meaning, document);

/**
 * The stage of an amount of another year or stage; null for the document's own and for what is of
 * no stage.
 */
export const otherStage = (meaning: AmountMeaning | null, document: Stage): Stage | null =>
  meaning === null || typeof meaning === 'string' || sameStage(meaning, document) ? null : meaning;
