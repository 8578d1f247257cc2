import type { PrintedShare } from '../document/document.ts';

/** What rounding leaves open together: half a unit of each printed amount, in yen. */
export const roundingToleranceYen = (amounts: readonly { readonly roundingYen: number }[]): number =>
  amounts.reduce((sum, { roundingYen }) => sum + roundingYen / 2, 0);

/** The same of printed shares, as a fraction; exact to a hundred-millionth. */
export const roundingTolerance = (shares: readonly Pick<PrintedShare, 'rounding'>[]): number =>
  sumFractions(shares.map(({ rounding }) => rounding / 2));

/**
 * The sum of fractions of at most eight decimals, without the last bits that floats would leave.
 */
export const sumFractions = (fractions: readonly number[]): number =>
  fractions.reduce((sum, fraction) => sum + Math.round(fraction * 1e8), 0) / 1e8;
