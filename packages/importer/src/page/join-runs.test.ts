import { expect, test } from 'vitest';
import { joined } from './join-runs.ts';
import type { Run } from './runs.ts';

const run = (text: string, x0: number, x1: number): Run => ({
  text,
  edges: [...text, ''].map((_, index) => x0 + ((x1 - x0) * index) / text.length),
  x0,
  x1,
  top: 0,
  bottom: 10,
  baseline: 9,
  size: 10,
});

test.each([
  ['検知', '技術', 3, '検知技術'],
  ['検知', '技術', 5, '検知 技術'],
  ['12', '億円', 1, '12億円'],
  ['SOC', '運用', 3, 'SOC 運用'],
])('%s and %s, %s tenths of a letter apart, are 「%s」', (left, right, gap, text) => {
  const one = joined(run(left, 0, 20), run(right, 20 + gap, 40 + gap));
  expect(one.text).toBe(text);
  expect(one.edges).toHaveLength(text.length + 1);
});
