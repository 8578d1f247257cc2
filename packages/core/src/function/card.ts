import type { Bilingual } from '../problem/problem.ts';

/**
 * A number with what stands behind it, for hosts that can show a card; elsewhere the number alone.
 */
export interface Card {
  readonly card: Bilingual;
  readonly value: number;
  /** Format for the number in a cell, in the unit asked for. */
  readonly numberFormat: string;
  readonly unit: Bilingual;
  readonly entries: readonly {
    readonly name: Bilingual;
    readonly value: string | number;
    readonly numberFormat?: string;
  }[];
  readonly source: {
    readonly text: string;
    readonly url: string | null;
    readonly publisher: string | null;
    readonly terms: string | null;
  };
}
