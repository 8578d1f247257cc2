import type {
  BudgetDocument,
  CorrectionUse,
  MinistryEntry,
  PrintedAmount,
  PrintedShare,
  Program,
  StrategyField,
} from '@cyberbudget/core';
import { type Claim, claim } from '../account/claim.ts';
import type { PrintedFigure } from '../figure/figure.ts';
import { ministryOf } from '../label/ministry-name.ts';
import { otherAmount, printedAmount, printedShare } from '../list/reading.ts';
import { comparable } from '../text/clean.ts';

/** A figure and what a person says that it is. */
export interface ForcedUse {
  readonly figure: PrintedFigure;
  readonly is: CorrectionUse;
}

/** A document in which figures are what a person says, and the claims that go before all others. */
export interface Forced {
  readonly document: BudgetDocument;
  readonly claims: readonly Claim[];
}

/** Puts figures where a person says that they belong. What stood there before is a figure that is printed again. */
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

function forceField(
  document: BudgetDocument,
  figure: PrintedFigure,
  is: Extract<CorrectionUse, { readonly strategyField: string }>,
  total: PrintedAmount | null,
  share: PrintedShare | null,
): Forced {
  const { strategyField: code } = is;
  const known = document.strategyFields.find((field) => field.code === code);
  // A percentage is no total, and an amount no share.
  const change: Partial<StrategyField> =
    is.kind === 'field' ? (total === null ? {} : { total }) : share === null ? {} : { share };
  const made: StrategyField[] =
    known === undefined && is.kind === 'field' && total !== null
      ? [
          {
            code,
            name: code,
            aliases: [],
            total,
            others: [],
            share: null,
            line: figure.line,
            page: figure.page,
          },
        ]
      : [];
  const strategyFields = [
    ...document.strategyFields.map((field) => (field === known ? { ...field, ...change } : field)),
    ...made,
  ].sort((one, other) => one.code.localeCompare(other.code, 'en', { numeric: true }));
  const isPlaced = made.length > 0 || (known !== undefined && Object.keys(change).length > 0);
  const path = `strategyFields/${code}/${is.kind === 'field' ? 'total' : 'share'}`;
  return {
    document: { ...document, strategyFields },
    claims: [isPlaced ? claim(figure, 'field', path) : claim(figure, 'unexplained', null)],
  };
}

function forceMinistry(
  document: BudgetDocument,
  figure: PrintedFigure,
  is: Extract<CorrectionUse, { readonly kind: 'ministry' | 'ministry-share' }>,
  amount: PrintedAmount | null,
  share: PrintedShare | null,
): Forced {
  const { id, name } = ministryOf(is.ministry);
  const change: Partial<MinistryEntry> =
    is.kind === 'ministry' && amount !== null
      ? { amount }
      : share !== null && is.kind === 'ministry-share'
        ? { share }
        : {};
  const ministries = withMinistry(document.ministries, id, name).map((entry) =>
    entry.id === id ? { ...entry, ...change } : entry,
  );
  const path = `ministries/${id}/${is.kind === 'ministry' ? 'amount' : 'share'}`;
  return Object.keys(change).length === 0
    ? { document, claims: [claim(figure, 'unexplained', null)] }
    : { document: { ...document, ministries }, claims: [claim(figure, 'field', path)] };
}

const withMinistry = (ministries: readonly MinistryEntry[], id: string, name: string): MinistryEntry[] =>
  ministries.some((entry) => entry.id === id)
    ? [...ministries]
    : [...ministries, { id, name, printedNames: [], share: null }];

function forceProgram(
  document: BudgetDocument,
  figure: PrintedFigure,
  is: Extract<CorrectionUse, { readonly kind: 'program' }>,
  amount: PrintedAmount,
): Forced {
  const { id: ministry, name } = ministryOf(is.ministry);
  const { title, strategyField } = is;
  const known = document.programs.find(
    (program) => program.ministry === ministry && comparable(program.title) === comparable(title),
  );
  const program = known === undefined ? null : { ...known, strategyField, amount };
  const ordinals = document.programs.flatMap(({ id }) => Number(id.split('-').at(-1)) || []);
  const id = known?.id ?? `${document.id}/${strategyField}-${Math.max(0, ...ordinals) + 1}`;
  const added: Program = { id, ministry, strategyField, title, amount, others: [], mark: null, detail: null };
  const programs =
    program === null
      ? [...document.programs, added]
      : document.programs.map((other) => (other === known ? program : other));
  return {
    document: { ...document, programs, ministries: withMinistry(document.ministries, ministry, name) },
    claims: [claim(figure, 'field', `programs/${id}/amount`)],
  };
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
