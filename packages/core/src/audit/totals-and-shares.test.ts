import { describe, expect, test } from 'vitest';
import { verdicts } from './verdicts.fixture.ts';

const halves = [
  { code: '1', total: '10.0' },
  { code: '2', total: '20.1' },
];

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

describe('ministry-amounts', () => {
  test.each([
    ['30.1', 'agrees'],
    ['30.0', 'rounding'],
    ['30.3', 'contradicts'],
    ['29.9', 'contradicts'],
  ])('10.0 + 20.1 of all ministries against a total of %s: %s', (total, verdict) => {
    const ministries = [
      { id: 'mic', amount: '10.0' },
      { id: 'mod', amount: '20.1' },
    ];
    expect(verdicts('ministry-amounts', { total, ministries })).toEqual([`total ${verdict}`]);
  });

  test.each([
    ['a ministry without an amount leaves room below the total', 'fsa', '40.0', 'agrees'],
    ['but none above it', 'fsa', '29.0', 'contradicts'],
    ['その他 holds it', 'others', '40.0', 'contradicts'],
  ])('%s', (_, id, total, verdict) => {
    const ministries = [{ id: 'mic', amount: '10.0' }, { id, amount: '20.1' }, { id: 'npa' }];
    expect(verdicts('ministry-amounts', { total, ministries })).toEqual([`total ${verdict}`]);
  });

  test('without a printed total: undecidable; without amounts there is nothing to add', () => {
    expect(verdicts('ministry-amounts', { ministries: [{ id: 'mic', amount: '10.0' }] })).toEqual([
      'total undecidable',
    ]);
    expect(
      verdicts('ministry-amounts', { total: '1.0', ministries: [{ id: 'mic', share: '10.0' }] }),
    ).toEqual([]);
  });
});

describe('ministry-share-of-total', () => {
  test.each([
    ['10.4', 'agrees'],
    ['10.5', 'contradicts'],
  ])('143.4 of 1378.9 is 10.40%%, printed as %s%%: %s', (share, verdict) =>
    expect(
      verdicts('ministry-share-of-total', {
        total: '1378.9',
        ministries: [
          { id: 'mic', amount: '143.4', share },
          { id: 'npa', share: '2.9' },
        ],
      }),
    ).toEqual([`ministries/mic ${verdict}`]),
  );
});

describe('listed-in-ministry', () => {
  test.each([
    ['33.4', 'agrees'],
    ['33', 'rounding'],
    ['33.3', 'contradicts'],
  ])('33.4 listed of a printed %s: %s', (amount, verdict) => {
    const programs = [{ ministry: 'mic', field: '1', amount: '33.4' }];
    const ministries = [
      { id: 'mic', amount },
      { id: 'npa', amount: '1.0' },
    ];
    expect(verdicts('listed-in-ministry', { ministries, programs })).toEqual([`ministries/mic ${verdict}`]);
  });
});
