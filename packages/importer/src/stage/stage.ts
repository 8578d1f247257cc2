import type { Phase } from '@cyberbudget/core';

/** A fiscal year and the stage of its budget: 2023 draft is 令和５年度予算政府案. */
export interface Stage {
  readonly fiscalYear: number;
  readonly phase: Phase;
}

/** A year and stage as a line names them. */
export interface StageLabel {
  readonly start: number;
  readonly end: number;
  /** Null where the era is not printed ("５年度予算政府案額"): year then holds the number alone. */
  readonly fiscalYear: number | null;
  readonly year: number;
  /** Null where only the year is named. */
  readonly phase: Phase | null;
}

export const sameStage = (one: Stage, other: Stage): boolean =>
  one.fiscalYear === other.fiscalYear && one.phase === other.phase;
