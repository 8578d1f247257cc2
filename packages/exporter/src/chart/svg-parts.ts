import {
  displayWidth,
  element,
  FACTORS,
  formatAmount,
  textNode,
  UNITS,
  type Unit,
  type XmlNode,
} from '@cyberbudget/core';
import type { Bar, Chart, SegmentRole } from './chart.ts';
import { FOOT_LINE, type Layout, type PlacedRow, ROW } from './svg-layout.ts';

const INK = '#1b2733';
const FAINT = '#5b6b7b';
const LINE = '#e3e8ee';

const FILLS: Readonly<Record<SegmentRole, string>> = {
  listed: '#1f5f99',
  own: '#1f5f99',
  estimate: '#a9cbe8',
  'second-hand': '#a9cbe8',
  unlisted: 'url(#hatch)',
};

const text = (
  content: string,
  x: number,
  y: number,
  attributes: Readonly<Record<string, string | number>> = {},
): XmlNode => element('text', { x, y, fill: INK, ...attributes }, [textNode(content)]);

/** Title, unit and legend. */
export function headNodes(chart: Chart, { width }: Layout): XmlNode[] {
  let x = 24;
  const legend = chart.legend.flatMap((role): XmlNode[] => {
    const name = chart.roleNames[role];
    const nodes = [
      element('rect', { x, y: 62, width: 14, height: 14, rx: 2, fill: FILLS[role] }),
      text(name, x + 20, 74, { fill: FAINT, 'font-size': 12 }),
    ];
    x += 20 + displayWidth(name) * 6.4 + 22;
    return nodes;
  });
  return [
    text(chart.title, 24, 42, { 'font-size': 22, 'font-weight': 600 }),
    text(chart.unitName, width - 24, 42, { fill: FAINT, 'text-anchor': 'end' }),
    ...legend,
  ];
}

/** Lines at round values, with the values below. */
export const gridNodes = (chart: Chart, { left, bottom, spans, ticks, length }: Layout): XmlNode[] =>
  ticks.flatMap((tick) => {
    const x = round(left + length(tick));
    return [
      ...spans.map((span) =>
        element('line', {
          x1: x,
          y1: span.top,
          x2: x,
          y2: span.bottom,
          stroke: tick === 0 ? '#9aa8b6' : LINE,
        }),
      ),
      text(tickText(tick, chart.factor), x, bottom + 18, {
        fill: FAINT,
        'font-size': 11,
        'text-anchor': 'middle',
      }),
    ];
  });

const tickText = (yen: number, factor: number): string => {
  const unit: Unit | undefined = UNITS.find((known) => FACTORS[known] === factor);
  return unit === undefined
    ? String(yen / factor)
    : formatAmount(yen, unit)
        .replace(/(\.\d*?)0+$/, '$1')
        .replace(/\.$/, '');
};

/** Headings of groups, and bars with their labels and amounts. */
export const barNodes = (_: Chart, layout: Layout): XmlNode[] =>
  layout.rows.flatMap((row) =>
    row.kind === 'group'
      ? [text(row.title, 24, row.y + 22, { 'font-weight': 600, 'font-size': 14 })]
      : barRow(row, layout),
  );

function barRow({ bar, label, y }: Extract<PlacedRow, { kind: 'bar' }>, { left, length }: Layout): XmlNode[] {
  const middle = y + ROW / 2;
  const first = middle + 4.5 - (label.length - 1) * 7;
  const labels = label.map((line, at) =>
    text(line, left - 10, first + at * 14, {
      'text-anchor': 'end',
      ...(label.length > 1 && { 'font-size': 12 }),
    }),
  );
  let x = left;
  const parts = bar.segments.map(({ role, amountYen }) => {
    const part = element('rect', {
      x: round(x),
      y: y + 5,
      width: round(Math.max(1, length(amountYen))),
      height: ROW - 10,
      rx: 1.5,
      fill: FILLS[role],
    });
    x += Math.max(1, length(amountYen));
    return part;
  });
  return [...labels, ...parts, amount(bar, x + 8, middle + 4.5)];
}

/** The amount beside a bar, then faint what is remarked, and small the numbers of its notes. */
const amount = ({ amount: shown, remark, notes }: Bar, x: number, y: number): XmlNode =>
  element('text', { x: round(x), y, fill: INK }, [
    textNode(shown),
    ...aside(remark, 12),
    ...aside(notes.map((note) => `[${note}]`).join(''), 10),
  ]);

const aside = (content: string, size: number): XmlNode[] =>
  content === '' ? [] : [element('tspan', { fill: FAINT, 'font-size': size, dx: 6 }, [textNode(content)])];

/** Notes and source below the bars. */
export const footNodes = ({ foot, bottom }: Layout): XmlNode[] =>
  foot.map((line, at) => text(line, 24, bottom + 52 + at * FOOT_LINE, { fill: FAINT, 'font-size': 12 }));

const round = (pixels: number): number => Math.round(pixels * 10) / 10;
