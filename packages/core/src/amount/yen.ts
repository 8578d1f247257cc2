declare const yenBrand: unique symbol;

/** A whole number of yen. Sums of it are exact up to 9,007 兆円 (2^53). */
export type Yen = number & { readonly [yenBrand]: 'yen' };

export const ZERO_YEN: Yen = 0 as Yen;

/**
 * States that a number is a whole amount of yen.
 * @throws RangeError where it is not a safe integer: a defect of ours, never of the input.
 */
export function toYen(value: number): Yen {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a whole number of yen: ${value}`);
  return value as Yen;
}

/** The exact sum of amounts, in yen; 0 for none. */
export function sumYen(amounts: Iterable<Yen>): Yen {
  let sum = 0;
  for (const amount of amounts) sum += amount;
  return toYen(sum);
}

/** The exact difference of two amounts, in yen. */
export const subtractYen = (minuend: Yen, subtrahend: Yen): Yen => toYen(minuend - subtrahend);
