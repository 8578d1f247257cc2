import { describe, expect, test } from 'vitest';
import { program, verdicts } from './verdicts.fixture.ts';

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

  test('of a field that the document does not total: undecidable', () =>
    expect(
      verdicts('listed-in-field', { fields: [{ code: '2', total: '5.0' }], programs: [program] }),
    ).toEqual(['strategyFields/1 undecidable']));

  test('of a document without fields: nothing is implied', () =>
    expect(verdicts('listed-in-field', { programs: [program] })).toEqual([]));
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
