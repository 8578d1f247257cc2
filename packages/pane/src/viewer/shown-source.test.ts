import type { Figure } from '@cyberbudget/core';
import { expect, test } from 'vitest';
import { figureAtPlace, lookedAtInOrder, placeOfFigure } from './shown-source.ts';

const figure = (line: number, text: string, use: Figure['use'] = 'field', at?: number): Figure => ({
  ...{ text, line, page: 1, use, of: null, reason: null, amountYen: null, roundingYen: null },
  ...(at === undefined ? {} : { at }),
});

const FIGURES = [
  figure(3, '1.5億円'),
  figure(3, '1.5億円', 'part', 12),
  figure(5, '0億円', 'unexplained'),
  figure(7, '2.0億円'),
];

test('what nobody could explain is looked at first, the rest as printed', () => {
  expect(lookedAtInOrder(FIGURES)).toEqual([2, 0, 1, 3]);
});

test.each([
  [{ line: 3, text: '1.5億円' }, 0],
  [{ line: 3, text: '1.5億円', at: 12 }, 1],
  [{ line: 5, text: '24.0億円', nth: 0 }, 2],
  [{ line: 7 }, 3],
  [{ line: 4 }, null],
  [{ page: 1 }, null],
])('%j is the figure %j', (place, number) => {
  expect(figureAtPlace(FIGURES, place)).toBe(number);
});

test('every figure is found again by its place, also when its text is another', () => {
  const read = FIGURES.map((one) => ({ ...one, text: `${one.text}*` }));
  const again = FIGURES.map((_, number) =>
    figureAtPlace(read, placeOfFigure(FIGURES, number) ?? { page: 1 }),
  );
  expect(again).toEqual([0, 1, 2, 3]);
});
