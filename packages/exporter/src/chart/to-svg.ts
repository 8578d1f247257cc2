import { element, textNode, type XmlNode } from '@cyberbudget/core';
import type { Chart } from './chart.ts';
import { layOut } from './svg-layout.ts';
import { barNodes, footNodes, gridNodes, headNodes } from './svg-parts.ts';

/** Fonts with Japanese on the systems people use. */
const FONTS =
  "'Noto Sans CJK JP', 'Noto Sans JP', 'Hiragino Sans', 'Hiragino Kaku Gothic ProN', 'Yu Gothic', 'Meiryo', 'IPAGothic', sans-serif";

/** A chart as SVG, 960 wide and as high as it takes; text stays text, nothing is loaded from elsewhere. */
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
      element('desc', {}, [textNode(chart.source)]),
      HATCH,
      element('rect', { width, height, fill: '#ffffff' }),
      ...headNodes(chart, layout),
      ...gridNodes(chart, layout),
      ...barNodes(chart, layout),
      ...footNodes(layout),
    ],
  );
  return `${root}\n`;
}

/** What is not listed is hatched: it is a difference, not something printed. */
const HATCH: XmlNode = element('defs', {}, [
  element(
    'pattern',
    { id: 'hatch', width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    [
      element('rect', { width: 6, height: 6, fill: '#eef1f5' }),
      element('rect', { width: 2, height: 6, fill: '#a9b4c2' }),
    ],
  ),
]);
