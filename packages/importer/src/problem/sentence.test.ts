import { expect, test } from 'vitest';
import type { ImportNotice } from './problem.ts';
import { noticeSentence } from './sentence.ts';

const none = { severity: 'notice' } as const;
const at = { ...none, line: 7, page: 2 };
const [title, text, name, mark, strategyField] = ['演習', '1.5億円', '総務省', '（１）ー①', '3'];

/** One notice of each code, with the same values: their sentences differ by what they say alone. */
const NOTICES: readonly ImportNotice[] = [
  { code: 'unexplained', text, ...at },
  { code: 'unreadable', text, ...at },
  { code: 'differs', text, of: 'total', printed: '1.4億円', ...at },
  { code: 'exceeds', text, ...at },
  { code: 'missing', part: 'programs', ...none },
  { code: 'unknown-ministry', name, ...at },
  { code: 'ministry-without-share', name, ...at },
  { code: 'duplicate-program', title, ...at },
  { code: 'program-without-amount', title, ...at },
  { code: 'column-uncertain', title, text, ...at },
  { code: 'heading-uncertain', title, ...at },
  { code: 'ministry-uncertain', title, count: 4, ...at },
  { code: 'amounts-by-order', count: 4, ...at },
  { code: 'characters-lost', count: 4, ...at },
  { code: 'amount-zero', text, ...at },
  { code: 'page-without-text', page: 3, ...none },
  { code: 'program-without-detail', title, ...at },
  { code: 'detail-without-program', mark, ...at },
  { code: 'program-from-detail', title, ...at },
  { code: 'mark-contradicts-list', mark, strategyField, ...at },
  { code: 'field-codes-skip', strategyField, ...none },
  { code: 'field-without-total', strategyField, ...at },
  { code: 'programs-without-field', count: 4, ...none },
  { code: 'listed-exceed-field', strategyField, ...at },
  { code: 'fields-do-not-add-up', sum: '1', total: '1.5億円', less: true, ...none },
  { code: 'shares-do-not-add-up', what: 'ministries', sum: '98%', ...none },
  { code: 'share-contradicts-amount', strategyField, text, ...at },
  { code: 'page-start-inferred', ...at },
  { code: 'page-number-differs', printed: 5, ...at },
];

test.each(['ja', 'en'] as const)('every notice has a sentence of its own (%s)', (language) => {
  const said = NOTICES.map((notice) => noticeSentence(notice, language).replace(/^.*?: /, ''));
  expect(new Set(said).size).toBe(NOTICES.length);
});

test.each([
  ['ja', '2頁'],
  ['en', 'p. 2'],
] as const)('a sentence names what it is about, and its place (%s)', (language, place) => {
  for (const notice of NOTICES) {
    const sentence = noticeSentence(notice, language);
    const own = Object.values(notice).filter((value) => [title, text, name, mark].includes(String(value)));
    expect(own.filter((value) => !sentence.includes(String(value)))).toEqual([]);
    expect(sentence.startsWith(place)).toBe('line' in notice);
  }
});
