import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importText } from './index.ts';

describe('any text at all', () => {
  const fragments = fc.constantFrom(
    '億円',
    '年度',
    '令和',
    '(',
    '）',
    '【',
    '】',
    '（１）',
    'ー①',
    '%',
    '1',
    '９',
    '.',
    ',',
    '\n',
    ' ',
    '\f',
    '総務省',
    'サイバー',
    '予算政府案',
    '▲',
    '約',
    '○',
  );

  test('gives a result or a refusal', () => {
    fc.assert(
      fc.property(fc.array(fragments, { maxLength: 400 }), (parts) => {
        const result = importText(`サイバー令和５年度予算政府案\n${parts.join('')}`);
        expect(result.ok || result.problems.length > 0).toBe(true);
      }),
      { numRuns: 150 },
    );
  }, 180_000);

  const SIZE = 100_000;
  test.each([
    ['digits', '1234567890'],
    ['digits and commas', '1,'],
    ['digits and points', '1.'],
    ['blanks', ' '],
    ['opening brackets', '('],
    ['marks', '（１）名前ー①\n'],
    ['entries', '【総務省】施策 1.0億円\n'],
    ['open entries', '【総務省】'],
    ['years', '令和５年度'],
    ['bullets', '○'],
    ['amounts on one line', '1億円'],
    ['percentages', '総務省\n1.0%\n'],
    ['amounts alone', '1.0億円\n'],
    ['fields', '（１）名前 （1.0億円）\n'],
    ['Latin letters', 'A'],
    ['dashes', 'ー'],
    ['commas', '、'],
    ['page starts', 'a\n b\n'],
    ['form feeds', '\f'],
    ['rows of a table', '総務省\t施策\t1億円\n'],
    ['bare numbers', '単位：百万円\n○施策（総務省） 1,000 2,000\n'],
    ['cells', '1,000 '],
    ['shares on one line', '防衛省 1% '],
    ['square brackets', '○[総務省'],
    ['programs printed again', '【総務省】施策 1億円（再掲）\n'],
    ['headings of columns', '令和５年度予算政府案 令和４年度当初予算\n'],
    ['points of compounds', '能力を検知\n・分析する。\n'],
    ['brackets after brackets', '○施策(総務省)'],
  ])(
    '100,000 characters of %s end in bounded time',
    (_name, part) => {
      const before = process.cpuUsage();
      const result = importText(
        `サイバー令和５年度予算政府案 1億円\n${part.repeat(Math.ceil(SIZE / part.length))}`,
      );
      expect(result.ok || result.problems.length > 0).toBe(true);
      const { user, system } = process.cpuUsage(before);
      // Of the processor: what else runs on the machine fails nothing.
      expect((user + system) / 1e6).toBeLessThan(4);
    },
    120_000,
  );
});
