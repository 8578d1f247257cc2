import { element, FACTORS, formatAmount, textNode, UNITS, type Unit, type XmlNode } from '@cyberbudget/core';
import type { Bar, Chart } from './chart.ts';
import { FAINT, FILLS, INK, LINE, round, text, whisker } from './svg-ink.ts';
import {
  FOOT_LINE,
  LABEL_LINE,
  type Layout,
  MARGIN,
  type PlacedRow,
  TITLE_LINE,
  textWidth,
} from './svg-layout.ts';
import { legendNodes } from './svg-legend.ts';

const BAR = 18;

/** Title, unit and legend. */
export const headNodes = (chart: Chart, { title, subtitleY, legend }: Layout): XmlNode[] => [
  ...title.map((line, at) =>
    text(line, MARGIN, 40 + at * TITLE_LINE, { 'font-size': 22, 'font-weight': 600 }),
  ),
  text(chart.subtitle, MARGIN, subtitleY, { fill: FAINT }),
  ...legendNodes(chart, legend),
];

/** Lines at round values, with the values below. */
export const gridNodes = (chart: Chart, { left, bottom, spans, ticks, length }: Layout): XmlNode[] =>
  ticks.flatMap((tick) => {
    const x = round(left + length(tick));
    const stroke = tick === 0 ? '#7c8a98' : LINE;
    return [
      ...spans.map((span) => element('line', { x1: x, y1: span.top, x2: x, y2: span.bottom, stroke })),
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
export const barNodes = (layout: Layout): XmlNode[] =>
  layout.rows.flatMap((row) =>
    row.kind === 'group'
      ? [text(row.title, MARGIN, row.y + 22, { 'font-weight': 600, 'font-size': 14 })]
      : barRow(row, layout),
  );

function barRow(
  { bar, label, y, height }: Extract<PlacedRow, { kind: 'bar' }>,
  { left, length }: Layout,
): XmlNode[] {
  const middle = y + height / 2;
  const first = middle + 4.5 - ((label.length - 1) * LABEL_LINE) / 2;
  const size = label.length > 1 ? { 'font-size': 12 } : {};
  const labels = label.map((line, at) =>
    text(line, left - 10, first + at * LABEL_LINE, { 'text-anchor': 'end', ...size }),
  );
  let x = left;
  const parts = bar.segments.map(({ role, amountYen }) => {
    const width = Math.max(1, length(amountYen));
    const part = element('rect', {
      x: round(x),
      y: middle - BAR / 2,
      width: round(width),
      height: BAR,
      fill: FILLS[role],
      stroke: FILLS.listed,
      'stroke-width': 0.8,
    });
    x += width;
    return part;
  });
  const { range } = bar;
  const bounds =
    range === null ? [] : whisker(left + length(range.low), left + length(range.high), middle, BAR - 6);
  const end = Math.max(x, range === null ? 0 : left + length(range.high));
  return [...labels, ...parts, ...bounds, ground(bar, end + 5, middle), amount(bar, end + 8, middle + 4.5)];
}

/** White behind the amount: no line of the grid runs through its digits. */
const ground = (bar: Bar, x: number, middle: number): XmlNode =>
  element('rect', {
    x: round(x),
    y: middle - 8,
    width: round(textWidth(bar)),
    height: 16,
    fill: '#ffffff',
  });

/** The amount beside a bar, then faint what is remarked, and small the numbers of its notes. */
const amount = ({ amount: shown, remark, notes }: Bar, x: number, y: number): XmlNode =>
  element('text', { x: round(x), y, fill: INK }, [
    element('tspan', { 'font-weight': 600 }, [textNode(shown)]),
    ...aside(remark, 12),
    ...aside(notes.map((note) => `[${note}]`).join(''), 10),
  ]);

const aside = (content: string, size: number): XmlNode[] =>
  content === '' ? [] : [element('tspan', { fill: FAINT, 'font-size': size, dx: 6 }, [textNode(content)])];

/** Notes and source below the bars. */
export const footNodes = ({ foot, bottom }: Layout): XmlNode[] =>
  foot.map((line, at) => text(line, MARGIN, bottom + 52 + at * FOOT_LINE, { fill: FAINT, 'font-size': 12 }));
