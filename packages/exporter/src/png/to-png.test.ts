import { expect, test } from 'vitest';
import { findChartKind, toSvg } from '../chart/index.ts';
import { PUBLISHED } from '../request.fixture.ts';
import './japanese-font.fixture.ts';
import { japaneseFont, toPng } from './to-png.ts';

const { library, documents } = PUBLISHED;

test.skipIf(japaneseFont() === undefined)('a chart as PNG has twice the pixels of its SVG', async () => {
  const [index] = documents;
  const kind = findChartKind('府省庁');
  const chart = index && kind.ok ? kind.value.make(index, library, { unit: '億円', language: 'ja' }) : null;
  if (chart?.ok !== true) return expect.fail('no chart');
  const svg = toSvg(chart.value);
  const png = await toPng(svg);
  if (png === null) return expect.fail('no picture');
  expect(new TextDecoder('latin1').decode(png.slice(1, 4))).toBe('PNG');
  const size = new DataView(png.buffer, 16, 8);
  const [, height = ''] = /height="(\d+)"/.exec(svg) ?? [];
  expect([size.getUint32(0), size.getUint32(4)]).toEqual([1920, 2 * Number(height)]);
});
