import { parsePercent } from '../amount/parse-percent.ts';
import type { Figure } from '../document/document.ts';
import type { Quantity } from './finding.ts';

/** A printed figure as a number with the unit of its rounding: yen, or a fraction. */
export interface PrintedValue {
  readonly quantity: Exclude<Quantity, 'ordinal'>;
  readonly value: number;
  readonly rounding: number;
}

/**
 * The value of a figure of the account: an amount, "10.4%", or "約６割"; null where its text makes
 * no number.
 */
export function valueOfFigure({ text, amountYen, roundingYen }: Figure): PrintedValue | null {
  if (amountYen !== null && roundingYen !== null)
    return { quantity: 'yen', value: amountYen, rounding: roundingYen };
  const match = /(\d[\d.]*)(%|割)/.exec(text.normalize('NFKC').replaceAll(' ', ''));
  const parsed = match?.[1] === undefined ? null : parsePercent(match[1]);
  if (parsed === null) return null;
  const factor = match?.[2] === '割' ? 10 : 1;
  return { quantity: 'fraction', value: parsed.value * factor, rounding: parsed.rounding * factor };
}
