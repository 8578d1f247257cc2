import type { Yen } from '@cyberbudget/core';

interface Printed {
  /** Exactly as printed: "２５．７億円", "約２．０億円". */
  readonly text: string;
  readonly line: number;
  readonly page: number | null;
  /** Where it stands in its line: from start up to end. */
  readonly start: number;
  readonly end: number;
  /** Where a person said what it is, or what its print is. */
  readonly byHand?: true;
}

/** An amount printed anywhere; value null where its digits make no number ("1,23億円"). */
export interface AmountFigure extends Printed {
  readonly kind: 'amount';
  readonly value: { readonly yen: Yen; readonly roundingYen: Yen } | null;
}

/** A percentage printed anywhere. */
export interface PercentFigure extends Printed {
  readonly kind: 'percent';
  readonly value: { readonly share: number; readonly rounding: number } | null;
}

export type PrintedFigure = AmountFigure | PercentFigure;
