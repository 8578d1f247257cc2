import { expect, test } from 'vitest';
import type { PlacedFigure } from '../block/part.ts';
import { headingOfFigure, type Span } from './columns.ts';
import type { ColumnHeading } from './placed-heading.ts';

const OWN = { fiscalYear: 2026, phase: 'draft' } as const;
const heading = (x0: number, x1: number): ColumnHeading => ({
  meaning: OWN,
  parts: [],
  x0,
  x1,
  top: 0,
  bottom: 10,
});
const span = (x0: number, x1: number, rows: number): Span => ({ x0, x1, top: 20, bottom: 80, rows });
const figure = (x0: number, x1: number, inText: boolean): PlacedFigure => ({
  figure: {} as PlacedFigure['figure'],
  before: '',
  inText,
  measured: true,
  x0,
  x1,
  top: 40,
  bottom: 50,
});

test('a figure behind its title stands in the column of those it is flush with', () => {
  const heads = [heading(100, 140)];
  expect(headingOfFigure(figure(110, 140, true), heads, [span(105, 140, 3)])).toBe(heads[0]);
  expect(headingOfFigure(figure(110, 140, true), heads, [span(105, 140, 1)])).toBe(null);
});

test('a heading beside a narrow column is its own where it is near and over no other', () => {
  const column = [span(100, 120, 3)];
  const near = heading(130, 160);
  expect(headingOfFigure(figure(100, 120, false), [near], column)).toBe(near);
  expect(headingOfFigure(figure(100, 120, false), [heading(170, 200)], column)).toBe(null);
  expect(headingOfFigure(figure(100, 120, false), [near], [...column, span(130, 160, 3)])).toBe(null);
});
