import { expect, test } from 'vitest';
import { cellLines } from './row-sentences.ts';

const texts = (...rows: readonly (readonly string[])[]): string[] =>
  cellLines(rows.map((cells, at) => ({ line: at + 1, cells })))
    .map(({ text }) => text)
    .filter((text) => text !== '');

test('a number becomes a sentence with its row, its column and the unit of the heading', () => {
  expect(texts(['府省庁', '掲載額（億円）'], ['総務省', '33.9'])).toEqual(['総務省の掲載額は33.9億円']);
});

test('a cell of prose stands as it is, alone in its row or beside others', () => {
  const prose = '総務省は33.9億円を掲載している。';
  expect(texts([prose], ['メモ', prose], ['防衛省の予算は882.5億円'])).toEqual([
    prose,
    prose,
    '防衛省の予算は882.5億円',
  ]);
});
