import type { Unit } from '../amount/unit.ts';
import type { Verdict } from '../document/known-finding.ts';
import type { Citable } from '../library/citation.ts';
import type { Bilingual } from '../problem/problem.ts';
import { sayAmounts } from './quantity-text.ts';

/** What each verdict is called. */
export const VERDICT_NAMES: Readonly<Record<Verdict, Bilingual>> = {
  agrees: { ja: '一致', en: 'consistent' },
  rounding: { ja: '丸め誤差', en: 'rounding difference' },
  contradicts: { ja: '不整合', en: 'inconsistent' },
  undecidable: { ja: '判定不能', en: 'cannot be determined' },
};

/** A printed figure, name or mark that a finding rests on; its text "" where nothing is printed. */
export type SourcePlace = Citable;

/**
 * What a finding's numbers are. yen: whole yen; fraction: 0.104; ordinal: numbers of marks, or how
 * many there are.
 */
export type Quantity = 'yen' | 'fraction' | 'ordinal';

/** One relation of the document put to the test on one subject. */
export interface Finding {
  readonly relation: string;
  /**
   * A path that stays the same across imports: "total", "strategyFields/3", "ministries/mhlw",
   * "programs/…".
   */
  readonly subject: string;
  readonly name: Bilingual;
  readonly verdict: Verdict;
  readonly quantity: Quantity;
  /** Whether the calculated number has to be the expected one, or must only not exceed it. */
  readonly mustBe: 'equal' | 'at-most';
  /**
   * The printed figure that the calculation is held against, exactly as printed; "" where none is
   * printed.
   */
  readonly printed: string;
  /**
   * What the printed figure says, or the most that it leaves open; null where a figure is missing.
   */
  readonly expected: number | null;
  /** What the other figures make. */
  readonly found: number | null;
  /** found less expected. */
  readonly difference: number | null;
  /** What rounding allows: half a unit of every figure that takes part. */
  readonly allowed: number | null;
  readonly statement: Bilingual;
  /** The statement with marks for its amounts: `statementIn` says them in a unit. */
  readonly template: Bilingual;
  readonly places: readonly SourcePlace[];
}

/** The statement of a finding with its amounts in the unit of the columns beside it. */
export const statementIn = ({ template }: Finding, unit: Unit): Bilingual => sayAmounts(template, unit);
