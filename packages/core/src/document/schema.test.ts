import { describe, expect, test } from 'vitest';
import { type MadeUp, madeUpDocument } from '../made-up-document.fixture.ts';
import { budgetDocumentSchema } from './schema.ts';

/** Where and why a document is refused: "ministries/0/amount: …". */
const refusals = (document: unknown): string[] =>
  (budgetDocumentSchema.safeParse(document).error?.issues ?? []).map(
    ({ path, message }) => `${path.join('/')}: ${message}`,
  );

const MINISTRY: MadeUp = { ministries: [{ id: 'mic', share: '10.4' }] };

describe('a ministry', () => {
  test('of a document that was kept before ministries had amounts still parses, and gains nothing', () => {
    const kept = madeUpDocument(MINISTRY);
    expect(budgetDocumentSchema.parse(kept)).toEqual(kept);
    expect(Object.keys(budgetDocumentSchema.parse(kept).ministries[0] ?? {})).not.toContain('amount');
  });

  test('keeps its printed amount and those of other years', () => {
    const document = madeUpDocument({ ministries: [{ id: 'mic', amount: '143.4', before: '120.0' }] });
    expect(budgetDocumentSchema.parse(document).ministries[0]).toMatchObject({
      amount: { amountYen: 14_340_000_000, text: '143.4億円' },
      others: [{ fiscalYear: 2029, phase: 'initial', amount: { amountYen: 12_000_000_000 } }],
    });
  });

  test('with an amount that is no whole yen is refused by its path', () => {
    const document = madeUpDocument({ ministries: [{ id: 'mic', amount: '143.4' }] });
    const amount = { ...document.ministries[0]?.amount, amountYen: 0.5 };
    const ministries = document.ministries.map((ministry) => ({ ...ministry, amount }));
    expect(refusals({ ...document, ministries })).toEqual([
      'ministries/0/amount/amountYen: not a whole number of yen',
    ]);
  });
});
