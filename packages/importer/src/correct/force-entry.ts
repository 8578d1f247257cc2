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
import { comparable } from '../text/clean.ts';

/** A document in which figures are what a person says, and the claims that go before all others. */
export interface Forced {
  readonly document: BudgetDocument;
  readonly claims: readonly Claim[];
}

/** Gives a field the total or the share that a person says; a field that is not known is made. */
export function forceField(
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

/** The same for a ministry. */
export function forceMinistry(
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

/** The same for a program. */
export function forceProgram(
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
