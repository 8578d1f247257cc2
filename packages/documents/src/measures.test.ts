import { MEASURES } from '@cyberbudget/core';
import { expect, test } from 'vitest';
import { measured, subject, whole } from './fiscal-year-2023.fixture.ts';

// What follows from the printed figures, worked out by hand.

test.each([
  ['防衛省', 881.7, '477.4 + 301.1 + 68.5 + 14.6 + 20.1'],
  ['経済産業省', 45.1, '23.5 + 2.0 + 19.6'],
  ['総務省', 33.9, '8.5 + 0.7 + 12.7 + 12.0'],
  ['厚生労働省', 27.1, '27.1'],
  ['外務省', 7.2, '6.6 + 0.6'],
  ['警察庁', 6.3, '2.0 + 4.3'],
  ['文部科学省', 2.8, '2.8'],
  ['内閣官房', 2.6, '0.5 + 0.3 + 0.8 + 0.8 + 0.2'],
  ['デジタル庁', 1.3, '1.3'],
  ['金融庁', 0.9, '0.9'],
  ['国土交通省', 0.6, '0.6'],
  ['その他', 'not-listed', 'a slice of the chart without programs'],
])('%s lists %s (%s)', (ministry, listed, _) => expect(measured('listed', subject(ministry))).toBe(listed));

test.each([
  ['1', 34, 15.1],
  ['2', 60.6, 204.1],
  ['3', 866.5, 11.5],
  ['4', 48.4, 101.9],
  ['5', 0, 5.3],
  ['6', 0, 31.6],
])('field (%s) lists %d億円 and leaves %d unlisted', (code, listed, unlisted) => {
  expect(measured('listed', subject(null, code))).toBe(listed);
  expect(measured('unlisted', subject(null, code))).toBe(unlisted);
});

test.each([
  ['防衛省', 881.774575, 882.496, 883.217475],
  ['総務省', 142.710975, 143.4056, 144.100275],
  ['厚生労働省', 25.508725, 26.1991, 26.889525],
  ['外務省', 6.204825, 6.8945, 7.584225],
])('the share of %s implies %d <= %d <= %d億円', (ministry, low, estimate, high) => {
  const of = subject(ministry);
  expect([measured('low', of), measured('estimate', of), measured('high', of)]).toEqual([
    low,
    estimate,
    high,
  ]);
});

test('every measure answers the whole or says why not', () =>
  expect(MEASURES.map(({ id }) => measured(id, whole))).toEqual([
    1378.9,
    1009.5,
    369.4,
    1378.9,
    1378.85,
    1378.95,
    'not-published',
    1009.5 / 1378.9,
    26,
    369.4,
  ]));
