import { type Claim, claim } from '../account/claim.ts';
import type { AmountFigure, PercentFigure, PrintedFigure } from '../figure/figure.ts';
import type { Lists } from '../list/entry.ts';
import type { BuiltFields } from './strategy-fields.ts';

/**
 * The shares that a list prints beside its programs, where they are those of the whole or of the
 * field, and the 100% beside a sum. What is neither stays unexplained.
 * @param claims those of the programs' own amounts
 */
export function claimShares(
  { programs, sums }: Lists,
  claims: readonly Claim[],
  { strategyFields }: Pick<BuiltFields, 'strategyFields'>,
  total: AmountFigure | null,
): Claim[] {
  const amountsOf = new Set<PrintedFigure>(
    claims.filter(({ use }) => use === 'field').map(({ figure }) => figure),
  );
  const ofPrograms = programs.flatMap(({ amounts, shares, strategyField }) => {
    const own = amounts.find(({ figure }) => amountsOf.has(figure))?.figure;
    const field = strategyFields.find(({ code }) => code === strategyField)?.total.amountYen ?? 0;
    const wholes = [total?.value?.yen ?? 0, field].filter((yen) => yen > 0);
    return shares
      .filter((share) => own !== undefined && wholes.some((yen) => isShareOf(share, own, yen)))
      .map(ofWhole);
  });
  const ofSums = sums
    .flatMap(({ shares }) => shares)
    .filter(({ value }) => value?.share === 1)
    .map(ofWhole);
  return [...ofPrograms, ...ofSums];
}

const ofWhole = (share: PercentFigure): Claim => claim(share, 'not-budget', null, 'of-whole');

/** Whether a share is what an amount is of the whole, as far as both are rounded. */
function isShareOf({ value: share }: PercentFigure, { value: amount }: AmountFigure, yen: number): boolean {
  if (share === null || amount === null) return false;
  const allowed = share.rounding / 2 + amount.roundingYen / yen;
  return Math.abs(amount.yen / yen - share.share) <= allowed + 1e-9;
}
