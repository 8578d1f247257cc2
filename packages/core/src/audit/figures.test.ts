import { describe, expect, test } from 'vitest';
import { verdicts } from './verdicts.fixture.ts';

describe('figures of the account', () => {
  const again = (of: string, text: string, yen: number | null) => ({
    of,
    text,
    amountYen: yen === null ? null : (yen as never),
    roundingYen: yen === null ? null : (10_000_000 as never),
  });
  const programs = [
    { ministry: 'mofa', field: '2', amount: '6.6' },
    { ministry: 'mofa', field: '3', amount: '0.6' },
  ];
  const both = 'programs/made-up/2-1/amount+programs/made-up/3-2/amount';

  test.each([
    ['７．２億円', 720_000_000, 'agrees'],
    ['７．３億円', 730_000_000, 'rounding'],
    ['７．４億円', 740_000_000, 'contradicts'],
  ])('page-sums: 6.6 + 0.6 printed as %s: %s', (text, yen, verdict) =>
    expect(verdicts('page-sums', { programs, figures: [again(both, text, yen)] })).toEqual([
      `${both} ${verdict}`,
    ]),
  );

  test.each([
    ['1,378.9億円', 137_890_000_000, 'agrees'],
    ['1,378.8億円', 137_880_000_000, 'contradicts'],
  ])('restatements: 1378.9 printed again as %s: %s', (text, yen, verdict) =>
    expect(verdicts('restatements', { total: '1378.9', figures: [again('total', text, yen)] })).toEqual([
      `total ${verdict}`,
    ]),
  );

  test.each([
    ['約６割', 'rounding'],
    ['約７割', 'contradicts'],
    ['63.7%', 'agrees'],
    ['多く', 'undecidable'],
  ])('restatements: a share of 63.7%% printed again as %s: %s', (text, verdict) =>
    expect(
      verdicts('restatements', {
        fields: [{ code: '3', total: '878.0', share: '63.7' }],
        figures: [again('strategyFields/3/share', text, null)],
      }),
    ).toEqual([`strategyFields/3/share ${verdict}`]),
  );

  test.each([
    ['143.4億円', 14_340_000_000, 'agrees'],
    ['143.5億円', 14_350_000_000, 'contradicts'],
  ])('restatements: the 143.4 of a ministry printed again as %s: %s', (text, yen, verdict) =>
    expect(
      verdicts('restatements', {
        ministries: [{ id: 'mic', amount: '143.4' }],
        figures: [again('ministries/mic/amount', text, yen)],
      }),
    ).toEqual([`ministries/mic/amount ${verdict}`]),
  );

  test('restatements: the worst of several speaks', () =>
    expect(
      verdicts('restatements', {
        total: '1378.9',
        figures: [again('total', '1,378.9億円', 137_890_000_000), again('total', '1億円', 100_000_000)],
      }),
    ).toEqual(['total contradicts']));

  test.each([
    ['field', 'agrees'],
    ['unexplained', 'undecidable'],
  ] as const)('figure-account: a figure whose use is %s: %s', (use, verdict) =>
    expect(verdicts('figure-account', { figures: [{ use, text: '1.0億円' }] })).toEqual([
      `figures ${verdict}`,
    ]),
  );
});
