import fc from 'fast-check';
import { formatAmount } from './amount/format-amount.ts';
import type { BudgetDocument } from './document/document.ts';
import { madeUpDocument } from './made-up-document.fixture.ts';

const MINISTRIES = ['mic', 'mod', 'npa', 'meti'];
const FIELDS = ['1', '2', '3'];

/** Tenths of 億円 as digits: 13789 is "1378.9". */
const digits = (tenths: number): string => `${Math.floor(tenths / 10)}.${tenths % 10}`;

const amountDigits = fc.integer({ min: 0, max: 100_000 }).map(digits);
const percentDigits = fc.integer({ min: 0, max: 1000 }).map(digits);

const program = fc.record({
  ministry: fc.constantFrom(...MINISTRIES),
  field: fc.constantFrom(...FIELDS),
  amount: amountDigits,
  title: fc.constantFrom('人材育成', '監視の強化', '監視と人材', '調査'),
});

/** Documents whose figures have nothing to do with each other: what must hold of any input. */
export const anyDocument: fc.Arbitrary<BudgetDocument> = fc
  .record({
    total: fc.option(amountDigits),
    totals: fc.array(amountDigits, { minLength: FIELDS.length, maxLength: FIELDS.length }),
    shares: fc.array(fc.option(percentDigits), {
      minLength: MINISTRIES.length,
      maxLength: MINISTRIES.length,
    }),
    amounts: fc.option(
      fc.array(fc.option(amountDigits), { minLength: MINISTRIES.length, maxLength: MINISTRIES.length }),
    ),
    programs: fc.array(program, { maxLength: 12 }),
  })
  .map(({ total, totals, shares, amounts, programs }) =>
    madeUpDocument({
      total,
      fields: FIELDS.map((code, position) => ({ code, total: totals[position] ?? '0.0' })),
      ministries: MINISTRIES.map((id, position) => {
        const [share, amount] = [shares[position], amounts?.[position]];
        return { id, ...(share == null ? {} : { share }), ...(amount == null ? {} : { amount }) };
      }),
      programs,
    }),
  );

/** What was spent in truth: on a program, or beside the programs (listed: false), in whole yen. */
export interface Spending {
  readonly ministry: string;
  readonly field: string;
  readonly yen: number;
  readonly listed: boolean;
}

export const spending: fc.Arbitrary<Spending[]> = fc.array(
  fc.record({
    ministry: fc.constantFrom(...MINISTRIES),
    field: fc.constantFrom(...FIELDS),
    yen: fc.integer({ min: 5_000_000, max: 50_000_000_000 }),
    listed: fc.boolean(),
  }),
  { minLength: 1, maxLength: 14 },
);

const sumOf = (spent: readonly Spending[]): number => spent.reduce((sum, { yen }) => sum + yen, 0);

/**
 * A document that prints the truth, every figure rounded on its own: to 0.1億円, to 0.1%, its pages
 * to 1億円; of ministries the shares, and where asked the amounts.
 */
export function honestDocument(
  spent: readonly Spending[],
  prints: { readonly ministryAmounts: boolean } = { ministryAmounts: false },
): BudgetDocument {
  const whole = sumOf(spent);
  const printedYen = (yen: number): string => formatAmount(yen, '億円');
  const share = (part: readonly Spending[]): string =>
    digits(Math.floor((sumOf(part) * 2000 + whole) / (2 * whole)));
  const ofMinistry = (id: string): { readonly share: string; readonly amount?: string } => {
    const part = spent.filter(({ ministry }) => ministry === id);
    return { share: share(part), ...(prints.ministryAmounts ? { amount: printedYen(sumOf(part)) } : {}) };
  };
  return madeUpDocument({
    total: printedYen(whole),
    fields: FIELDS.map((code) => {
      const part = spent.filter(({ field }) => field === code);
      return { code, total: printedYen(sumOf(part)), share: share(part) };
    }),
    ministries: MINISTRIES.map((id) => ({
      id,
      ...ofMinistry(id),
    })),
    programs: spent
      .filter(({ listed }) => listed)
      .map(({ ministry, field, yen }) => ({
        ministry,
        field,
        amount: printedYen(yen),
        page: formatAmount(yen, '億円', 0),
        components: [printedYen(Math.floor(yen / 3)), printedYen(yen - Math.floor(yen / 3))],
        parts: [printedYen(Math.floor(yen / 2))],
      })),
  });
}
