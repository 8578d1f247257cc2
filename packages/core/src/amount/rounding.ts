import { toYen, type Yen } from './yen.ts';

/**
 * What rounding leaves open: a figure printed as one number stands for any amount from low to high,
 * in whole yen.
 */
export interface Bounds {
  readonly low: Yen;
  readonly high: Yen;
}

/** The amounts that round to a printed one: 1378.9億円 is 1378.85 to 1378.95. */
export const roundingBounds = (figure: { readonly amountYen: Yen; readonly roundingYen: Yen }): Bounds => ({
  low: toYen(figure.amountYen - Math.floor(figure.roundingYen / 2)),
  high: toYen(figure.amountYen + Math.floor(figure.roundingYen / 2)),
});

/** Shares are fractions of up to eight decimals; in hundred-millionths they are whole numbers. */
const SHARE_PARTS = 100_000_000;

/**
 * A share of an amount, exact, rounded half up to the yen.
 * @param parts the share in hundred-millionths
 */
const shareOf = (amount: Yen, parts: number, round: 'half-up' | 'up' | 'down'): Yen => {
  const product = BigInt(amount) * BigInt(parts);
  const divisor = BigInt(SHARE_PARTS);
  const zero = BigInt(0);
  const down = product / divisor - (product % divisor < zero ? BigInt(1) : zero);
  const rest = product - down * divisor;
  const up = round === 'up' ? rest > zero : round === 'half-up' && rest * BigInt(2) >= divisor;
  return toYen(Number(down) + (up ? 1 : 0));
};

const inParts = (share: number): number => Math.round(share * SHARE_PARTS);

/** A printed share of a printed amount, in yen, rounded half up; both are taken at face value. */
export const shareOfAmount = (amount: Yen, share: number): Yen => shareOf(amount, inParts(share), 'half-up');

/**
 * The bounds of a share of an amount when both are rounded, so that both ends move:
 * 10.4% of 1378.9億円 is 10.35% of 1378.85 to 10.45% of 1378.95.
 */
export function shareBounds(
  total: { readonly amountYen: Yen; readonly roundingYen: Yen },
  printed: { readonly share: number; readonly rounding: number },
): Bounds {
  const { low, high } = roundingBounds(total);
  const half = inParts(printed.rounding / 2);
  const parts = inParts(printed.share);
  return { low: shareOf(low, Math.max(0, parts - half), 'up'), high: shareOf(high, parts + half, 'down') };
}
