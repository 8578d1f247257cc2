import { createLibrary } from '@cyberbudget/core';
import { checkClaims } from '@cyberbudget/core/claim';
import { documents, publishedLibrary } from '@cyberbudget/documents';
import { describe, expect, test } from 'vitest';
import { HARD_CLAIMS } from './claims/hard-claims.ts';
import { OTHER_CLAIMS } from './claims/other-claims.ts';
import { TRUE_CLAIMS } from './claims/true-claims.ts';

// Of the year that the sentences are about: another document may be the newest.
const library = createLibrary(
  documents.filter(({ fiscalYear }) => fiscalYear === 2023),
  { beside: publishedLibrary().beside },
);

const check = (text: string) => checkClaims([{ line: 1, text }], library, 'ja');

describe.each([
  ['true', TRUE_CLAIMS],
  ['other', OTHER_CLAIMS],
  ['hard', HARD_CLAIMS],
])('%s claims', (_, cases) => {
  test.each(cases)('$text', ({ text, verdicts, slips }) => {
    const claims = check(text);
    expect(claims.map(({ verdict }) => verdict)).toEqual(verdicts);
    if (slips !== undefined) expect(claims.map(({ slip }) => slip)).toEqual(slips);
  });
});

test('nothing matches without figure, citation and formula', () => {
  const claims = [...TRUE_CLAIMS, ...OTHER_CLAIMS].flatMap(({ text }) => check(text));
  const bare = claims.filter(
    ({ verdict, value, citation, formula }) =>
      (verdict === 'match' || verdict === 'close') &&
      (value === null || citation === null || formula === null),
  );
  expect(claims.length).toBeGreaterThan(70);
  expect(bare).toEqual([]);
});

test.each([
  ['digits', '1'.repeat(20_000)],
  ['numerals', '千'.repeat(10_000)],
  ['places', '1億'.repeat(5_000)],
  ['blanks', ' 1'.repeat(5_000)],
  ['names', '総務省'.repeat(3_000)],
  ['signs', '△-¥'.repeat(10_000)],
])('a text of %s alone takes no time and says nothing', (_, text) => {
  const started = process.cpuUsage();
  expect(check(`サイバー予算 ${text}`).filter(({ verdict }) => verdict === 'match')).toEqual([]);
  expect(process.cpuUsage(started).user / 1e6).toBeLessThan(5);
});

test.each([
  '防衛省以外の予算は1,378.9億円である。',
  'サイバーセキュリティ予算の総額は1,378.9億円の2倍である。',
  'サイバーセキュリティ予算の一部である1,378.9億円は民間に回る。',
  'もし総額が1,378.9億円ならサイバー予算は倍になる。',
  '総務省の職員の10.4%がサイバー担当である。',
  'A survey found that 64.0% of companies have MOD contracts in cybersecurity.',
  'Ministries other than MOD list 881.7 oku yen for cybersecurity.',
])('a figure of the document said of something else is no match: %s', (text) => {
  expect(check(text).map(({ verdict }) => verdict)).toEqual(['cannot-verify']);
});

test('there are thirty of each', () => {
  expect([TRUE_CLAIMS.length, OTHER_CLAIMS.length]).toEqual([30, 30]);
});
