import { describe, expect, test } from 'vitest';
import { indexDocument } from '../library/indexed-document.ts';
import { type MadeUp, madeUpDocument } from '../made-up-document.fixture.ts';
import { audit } from './audit.ts';
import { RELATIONS } from './relations.ts';

/** The findings of one relation in a made-up document, as "subject verdict". */
const verdicts = (relation: string, made: MadeUp): string[] =>
  audit(indexDocument(madeUpDocument(made)))
    .findings.filter((finding) => finding.relation === relation)
    .map(({ subject, verdict }) => `${subject} ${verdict}`);

const halves = [
  { code: '1', total: '10.0' },
  { code: '2', total: '20.1' },
];
const program = { ministry: 'mic', field: '1', amount: '1.3' };

describe('field-totals', () => {
  test.each([
    ['30.1', 'agrees'],
    ['30.0', 'rounding'],
    ['30.2', 'rounding'],
    ['30.3', 'contradicts'],
    ['29.9', 'contradicts'],
  ])('10.0 + 20.1 against a total of %s: %s (less than 0.15 is rounding)', (total, verdict) =>
    expect(verdicts('field-totals', { total, fields: halves })).toEqual([`total ${verdict}`]),
  );

  test('without a printed total: undecidable', () =>
    expect(verdicts('field-totals', { fields: halves })).toEqual(['total undecidable']));
});

describe('field-shares', () => {
  test.each([
    [['33.3', '66.7'], 'agrees'],
    [['33.4', '66.7'], 'rounding'],
    [['33.3', '66.6'], 'contradicts'],
    [['33.4', '66.8'], 'contradicts'],
    [['33.3', '33.3', '33.3'], 'rounding'],
    [['33.3', '33.3', '33.2'], 'contradicts'],
  ])('%s: %s', (shares, verdict) => {
    const fields = shares.map((share, position) => ({ code: `${position + 1}`, total: '1.0', share }));
    expect(verdicts('field-shares', { fields })).toEqual([`total ${verdict}`]);
  });

  test('where a field has no share, the rest cannot make 100%: undecidable', () => {
    const fields = [
      { code: '1', total: '1.0', share: '40.0' },
      { code: '2', total: '1.0' },
    ];
    expect(verdicts('field-shares', { fields })).toEqual(['total undecidable']);
  });
});

describe('ministry-shares', () => {
  test.each([
    ['その他 holds the ministries without a share', 'others', '60.0', 'agrees'],
    ['the chart is not all there', 'npa', '50.0', 'undecidable'],
    ['too much is too much all the same', 'npa', '70.0', 'contradicts'],
  ])('%s', (_, id, share, verdict) => {
    const ministries = [{ id: 'mic', share: '40.0' }, { id, share }, { id: 'fsa' }];
    expect(verdicts('ministry-shares', { ministries })).toEqual([`total ${verdict}`]);
  });
});

describe('field-share-of-total', () => {
  test.each([
    ['3.6', 'agrees'],
    ['3.7', 'contradicts'],
    ['3.5', 'contradicts'],
  ])('49.1 of 1378.9 is 3.56%%, printed as %s%%: %s', (share, verdict) =>
    expect(
      verdicts('field-share-of-total', { total: '1378.9', fields: [{ code: '1', total: '49.1', share }] }),
    ).toEqual([`strategyFields/1 ${verdict}`]),
  );

  test('where both amounts round so that the share may be the next one: rounding', () =>
    expect(
      verdicts('field-share-of-total', {
        total: '10.0',
        fields: [{ code: '1', total: '1.4', share: '14.4' }],
      }),
    ).toEqual(['strategyFields/1 rounding']));

  test.each([[null], ['0.0']])('a total of %s: undecidable', (total) =>
    expect(
      verdicts('field-share-of-total', { total, fields: [{ code: '1', total: '1.4', share: '14.4' }] }),
    ).toEqual(['strategyFields/1 undecidable']),
  );
});

describe('listed programs', () => {
  test.each([
    ['1.3', 'agrees'],
    ['1.2', 'contradicts'],
    ['2', 'agrees'],
    ['1', 'rounding'],
  ])('1.3 within %s: %s', (total, verdict) => {
    const made = { total, fields: [{ code: '1', total }], programs: [program] };
    expect(verdicts('listed-in-total', made)).toEqual([`total ${verdict}`]);
    expect(verdicts('listed-in-field', made)).toEqual([`strategyFields/1 ${verdict}`]);
  });

  test('of a field that prints no total: undecidable', () =>
    expect(verdicts('listed-in-field', { programs: [program] })).toEqual(['strategyFields/1 undecidable']));
});

describe('listed-in-share', () => {
  const ofShare = (share: string, amount: string, total: string | null = '1378.9') =>
    verdicts('listed-in-share', {
      total,
      ministries: [{ id: 'mhlw', share }],
      programs: [{ ministry: 'mhlw', field: '2', amount }],
    });

  test.each([
    ['26.8', 'agrees'],
    ['26.9', 'rounding'],
    ['27.1', 'contradicts'],
  ])('%s within 1.9%% of 1378.9, 26.89 at most: %s', (amount, verdict) =>
    expect(ofShare('1.9', amount)).toEqual([`ministries/mhlw ${verdict}`]),
  );

  test('without a total: undecidable', () =>
    expect(ofShare('1.9', '26.8', null)).toEqual(['ministries/mhlw undecidable']));

  test.each([
    ['0.9', 'agrees'],
    ['22.0', 'contradicts'],
  ])('%s of a ministry without a share is held against その他, 1.5%%: %s', (amount, verdict) =>
    expect(
      verdicts('listed-in-share', {
        total: '1378.9',
        ministries: [{ id: 'fsa' }, { id: 'others', share: '1.5' }],
        programs: [{ ministry: 'fsa', field: '2', amount }],
      }),
    ).toEqual([`ministries/others ${verdict}`]),
  );

  test('a ministry without a share where there is no その他: undecidable', () =>
    expect(
      verdicts('listed-in-share', {
        total: '1378.9',
        ministries: [{ id: 'fsa' }, { id: 'mic', share: '10.4' }],
        programs: [{ ministry: 'fsa', field: '2', amount: '0.9' }],
      }),
    ).toEqual(['ministries/fsa undecidable']));
});

describe('detail-amount', () => {
  test.each([
    ['1.3', 'agrees'],
    ['1', 'rounding'],
    ['2', 'contradicts'],
    ['1.4', 'contradicts'],
    [null, 'undecidable'],
  ])('1.3 in the summary and %s on the page: %s', (page, verdict) =>
    expect(verdicts('detail-amount', { programs: [{ ...program, page }] })).toEqual([
      `programs/made-up/1-1 ${verdict}`,
    ]),
  );
});

describe('components', () => {
  test.each([
    [['25.7', '1.4'], 'agrees'],
    [['25.7', '1.5'], 'rounding'],
    [['25.7', '1.6'], 'contradicts'],
    [['25.7'], 'undecidable'],
  ])('%s of 27.1: %s', (components, verdict) =>
    expect(verdicts('components', { programs: [{ ...program, amount: '27.1', components }] })).toEqual([
      `programs/made-up/1-1 ${verdict}`,
    ]),
  );
});

test('parts: 0.4 and 1.3 are within 1.3, 1.5 is not', () =>
  expect(verdicts('parts', { programs: [{ ...program, parts: ['0.4', '1.3', '1.5'] }] })).toEqual([
    'programs/made-up/1-1/parts/1 agrees',
    'programs/made-up/1-1/parts/2 agrees',
    'programs/made-up/1-1/parts/3 contradicts',
  ]));

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

describe('marks', () => {
  const marked = (ordinals: readonly number[]) =>
    ordinals.map((mark) => ({ ministry: 'mod', field: '3', amount: '1.0', mark }));

  test.each([
    [[1, 2, 3], 'agrees'],
    [[3, 1, 2], 'agrees'],
    [[1, 2, 3, 5, 6, 7], 'undecidable'],
    [[1, 2, 2], 'contradicts'],
    [[1, 1_000_000], 'undecidable'],
  ])('mark-order: %s: %s', (ordinals, verdict) =>
    expect(verdicts('mark-order', { programs: marked(ordinals) })).toEqual([`strategyFields/3 ${verdict}`]),
  );

  test('mark-coverage: a program without a mark is undecidable', () => {
    expect(verdicts('mark-coverage', { programs: marked([1, 2]) })).toEqual(['programs agrees']);
    expect(verdicts('mark-coverage', { programs: [...marked([1]), program] })).toEqual([
      'programs undecidable',
    ]);
  });
});

test('a document that says nothing implies nothing', () =>
  expect(audit(indexDocument(madeUpDocument({}))).findings).toEqual([]));

test('ids of relations are unique', () =>
  expect(RELATIONS.map(({ id }) => id)).toEqual([...new Set(RELATIONS.map(({ id }) => id))]));
