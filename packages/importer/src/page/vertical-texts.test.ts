import { expect, test } from 'vitest';
import type { Run } from './runs.ts';
import { withVertical } from './vertical-texts.ts';

const run = (text: string, x0: number, baseline: number): Run => ({
  text,
  edges: [x0, x0 + 10 * text.length],
  x0,
  x1: x0 + 10 * text.length,
  top: baseline - 9,
  bottom: baseline + 1,
  baseline,
  size: 10,
});

test('a ministry set from top to bottom is one text, between the rows it stands beside', () => {
  const rows = [
    [run('総', 20, 100)],
    [run('観測網の整備', 60, 106)],
    [run('務', 20, 112)],
    [run('演習の実施', 60, 118)],
    [run('省', 20, 124)],
  ];
  const texts = withVertical(rows).map((row) => row.map(({ text }) => text));
  expect(texts).toEqual([['観測網の整備'], ['総務省'], ['演習の実施']]);
});

test('two letters one below the other are no text', () => {
  const rows = [[run('総', 20, 100)], [run('務', 20, 112)]];
  expect(withVertical(rows)).toEqual(rows);
});
