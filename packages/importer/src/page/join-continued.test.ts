import { expect, test } from 'vitest';
import { hasAmount } from '../text/number-form.ts';
import { joinContinued } from './join-continued.ts';
import { toPages } from './page.ts';
import { readLines } from './read-lines.ts';

const FIRST = '観測網の整備 20.0億円\n（１）防御・抑止ー①\n総務省';
const BEGUN = '資機材の増強 10.0億円';
const ENDED = '古い機材を取り替える。\n（１）防御・抑止ー②\n警察庁';

const pages = (...texts: readonly string[]) =>
  joinContinued(toPages(readLines(texts.join('\n\f')).lines), ({ folded }) => hasAmount(folded)).map(
    ({ number, lines, marks }) => [number, lines.length, marks.length],
  );

test('a page with an amount and the next one with its mark are one page', () => {
  expect(pages(FIRST, BEGUN, ENDED)).toEqual([
    [1, 3, 1],
    [2, 4, 1],
  ]);
});

test('a summary before the first mark stays by itself', () => {
  expect(pages(BEGUN, ENDED)).toEqual([
    [1, 1, 0],
    [2, 3, 1],
  ]);
});
