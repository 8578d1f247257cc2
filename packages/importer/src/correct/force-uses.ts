import type { BudgetDocument, CorrectionUse, PrintedAmount, PrintedShare } from '@cyberbudget/core';
import { type Claim, claim } from '../account/claim.ts';
import type { PrintedFigure } from '../figure/figure.ts';
import { ministryOf } from '../label/ministry-name.ts';
import { otherAmount, printedAmount, printedShare } from '../list/reading.ts';
import { comparable } from '../text/clean.ts';
import { type Forced, forceField, forceMinistry, forceProgram } from './force-entry.ts';

/** A figure and what a person says that it is. */
export interface ForcedUse {
  readonly figure: PrintedFigure;
  readonly is: CorrectionUse;
}

/**
 * Puts figures where a person says that they belong. What stood there before is a figure that is
 * printed again.
 */
export function forceUses(document: BudgetDocument, uses: readonly ForcedUse[]): Forced {
  return uses.reduce(
    ({ document: before, claims }: Forced, use) => {
      const forced = forceUse(before, use);
      const earlier = claims.map((made) => givingWay(made, forced.claims));
      return { document: forced.document, claims: [...earlier, ...forced.claims] };
    },
    { document, claims: [] },
  );
}

function forceUse(document: BudgetDocument, { figure, is }: ForcedUse): Forced {
  const amount = figure.kind === 'amount' ? byHand(printedAmount(figure)) : null;
  const share = figure.kind === 'percent' ? byHand(printedShare(figure)) : null;
  const only = (made: Claim): Forced => ({ document, claims: [made] });
  switch (is.kind) {
    case 'total':
      return amount === null
        ? only(claim(figure, 'unexplained', null))
        : { document: { ...document, total: amount }, claims: [claim(figure, 'field', 'total')] };
    case 'field':
    case 'field-share':
      return forceField(document, figure, is, amount, share);
    case 'program':
      return amount === null
        ? only(claim(figure, 'unexplained', null))
        : forceProgram(document, figure, is, amount);
    case 'ministry':
    case 'ministry-share':
      return forceMinistry(document, figure, is, amount, share);
    case 'other-year': {
      const other = figure.kind === 'amount' ? otherAmount(figure, is) : null;
      const others =
        other === null ? document.others : [...document.others, { ...other, amount: byHand(other.amount) }];
      return { document: { ...document, others }, claims: [claim(figure, 'other-year', 'total')] };
    }
    case 'part':
    case 'restatement':
    case 'not-budget':
      return only(claim(figure, is.kind, null, is.kind === 'not-budget' ? 'by-hand' : null));
    case 'text':
      return { document, claims: [] };
  }
}

function byHand<T extends PrintedAmount | PrintedShare | null>(figure: T): T {
  return figure === null ? figure : { ...figure, byHand: true };
}

/** What was read for a field that a person gave another figure is that field printed again. */
export const givingWay = (made: Claim, forced: readonly Claim[]): Claim =>
  made.use === 'field' && forced.some(({ use, of }) => use === 'field' && of === made.of)
    ? { ...made, use: 'restatement' }
    : made;

/** Whether a figure is already what a person says: then there is nothing to correct. */
export function isAlready(
  document: BudgetDocument,
  made: Claim | undefined,
  { figure, is }: ForcedUse,
): boolean {
  if (made === undefined) return false;
  const { claims } = forceUse(document, { figure, is });
  const [wanted] = claims;
  if (wanted === undefined || wanted.use !== made.use) return false;
  if (is.kind === 'program') {
    const program = document.programs.find(({ id }) => made.of === `programs/${id}/amount`);
    return (
      program?.ministry === ministryOf(is.ministry).id &&
      program.strategyField === is.strategyField &&
      comparable(program.title) === comparable(is.title)
    );
  }
  if (is.kind === 'other-year') return true;
  return wanted.use !== 'field' || wanted.of === made.of;
}
