import { element, textNode, type XmlNode } from '@cyberbudget/core';
import type { SegmentRole } from './chart.ts';

export const INK = '#1b2733';
export const FAINT = '#4f5d6b';
export const LINE = '#e3e8ee';

/**
 * Dark against light and hatched: told apart with any colour vision, and in grey. Every part has an
 * outline.
 */
export const FILLS: Readonly<Record<SegmentRole, string>> = {
  listed: '#1f5f99',
  own: '#1f5f99',
  estimate: '#bcd7ee',
  'second-hand': '#bcd7ee',
  unlisted: 'url(#hatch)',
};

export const text = (
  content: string,
  x: number,
  y: number,
  attributes: Readonly<Record<string, string | number>> = {},
): XmlNode => element('text', { x, y, fill: INK, ...attributes }, [textNode(content)]);

/**
 * A line between bounds with a stroke at both ends, on a white one that lifts it off the bar below.
 */
export function whisker(from: number, to: number, y: number, height: number): XmlNode[] {
  const [left, right, top, bottom] = [from, to, y - height / 2, y + height / 2].map(round);
  const d = `M${left} ${top}V${bottom}M${right} ${top}V${bottom}M${left} ${round(y)}H${right}`;
  return [
    element('path', { d, fill: 'none', stroke: '#ffffff', 'stroke-width': 3.4 }),
    element('path', { d, fill: 'none', stroke: INK, 'stroke-width': 1.4 }),
  ];
}

export const round = (pixels: number): number => Math.round(pixels * 10) / 10;

/** What is not listed is hatched: it is a difference, not something printed. */
export const HATCH: XmlNode = element('defs', {}, [
  element(
    'pattern',
    { id: 'hatch', width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    [
      element('rect', { width: 6, height: 6, fill: '#eef1f5' }),
      element('rect', { width: 2, height: 6, fill: '#8593a3' }),
    ],
  ),
]);
