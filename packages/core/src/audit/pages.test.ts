import { describe, expect, test } from 'vitest';
import { indexDocument } from '../library/indexed-document.ts';
import { madeUpDocument } from '../made-up-document.fixture.ts';
import { markOrder } from './mark-order.ts';
import { program, verdicts } from './verdicts.fixture.ts';

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

  test('mark-order: the sentence names every number that is missing or stands twice', () => {
    const document = madeUpDocument({ programs: marked([1, 2, 5, 5, 23]) });
    const finding = markOrder.check(indexDocument(document))[0];
    expect(finding?.statement).toEqual({
      ja: '分野(3)の説明頁の番号は(23)まであり、③④⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳(21)(22)がありません。⑤が重なっています。',
      en: 'The detail-page numbers of field (3) go up to (23); missing: ③④⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳(21)(22). Used more than once: ⑤.',
    });
  });

  test('mark-coverage: of a list without detail pages nothing is implied', () =>
    expect(verdicts('mark-coverage', { programs: [program] })).toEqual([]));

  test('mark-coverage: a program without a mark is undecidable', () => {
    expect(verdicts('mark-coverage', { programs: marked([1, 2]) })).toEqual(['programs agrees']);
    expect(verdicts('mark-coverage', { programs: [...marked([1]), program] })).toEqual([
      'programs undecidable',
    ]);
  });
});
