import { element, textNode } from '@cyberbudget/core';
import type { Chart } from './chart.ts';
import { describeChart } from './describe-chart.ts';
import { HATCH } from './svg-ink.ts';
import { layOut } from './svg-layout.ts';
import { barNodes, footNodes, gridNodes, headNodes } from './svg-parts.ts';

/** Fonts with Japanese on the systems people use. */
const FONTS =
  "'Noto Sans CJK JP', 'Noto Sans JP', 'Hiragino Sans', 'Hiragino Kaku Gothic ProN', 'Yu Gothic', 'Meiryo', 'IPAGothic', sans-serif";

/**
 * A chart as SVG, 960 wide and as high as it takes; text stays text, nothing is loaded from
 * elsewhere.
 */
export function toSvg(chart: Chart): string {
  const layout = layOut(chart);
  const { width, height } = layout;
  const root = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'font-family': FONTS,
      'font-size': 13,
    },
    [
      element('title', {}, [textNode(chart.title)]),
      element('desc', {}, [textNode(describeChart(chart))]),
      HATCH,
      element('rect', { width, height, fill: '#ffffff' }),
      ...headNodes(chart, layout),
      ...gridNodes(chart, layout),
      ...barNodes(layout),
      ...footNodes(layout),
    ],
  );
  return `${root}\n`;
}
