import { displayWidth, wrapText } from '@cyberbudget/core';
import type { BarGroup, Chart, LegendRole } from './chart.ts';
import { describeChart } from './describe-chart.ts';
import { FAINT, INK, LINE } from './svg-ink.ts';
import { barRecords, labelLines, said, segmentRecords } from './vega-lite-records.ts';

/** A specification of Vega-Lite 6, as JSON holds it. */
export type VegaLiteSpec = Readonly<Record<string, unknown>>;

const SCHEMA = 'https://vega.github.io/schema/vega-lite/v6.json';
const WIDTH = 560;
const ROW = 30;
const LABEL_LINE = 14;
/** The width of a column of text at 12 points. */
const COLUMN = 6.2;
const LINE_OF_TEXT = 130;

/**
 * A chart as a complete specification for Vega-Lite: title with year and stage, unit, source and
 * notes in the picture, bounds as error bars, what it says in words as `description`. Its data sets
 * stay records to count with: `bars` and `segments`, amounts in whole yen.
 */
export function toVegaLite(chart: Chart): VegaLiteSpec {
  const bars = barRecords(chart);
  const most = Math.max(1, ...bars.map(({ end_yen }) => end_yen));
  return {
    $schema: SCHEMA,
    description: said(`${chart.title}. ${describeChart(chart)}`),
    title: {
      text: said(chart.title),
      subtitle: [said(chart.subtitle)],
      anchor: 'start',
      offset: 16,
      fontSize: 18,
      subtitleFontSize: 12,
      subtitleColor: FAINT,
      subtitlePadding: 6,
    },
    datasets: { bars, segments: segmentRecords(chart) },
    vconcat: [...chart.groups.map((group, at) => groupView(chart, { group, at, most })), footView(chart)],
    spacing: 14,
    resolve: { scale: { color: 'shared', stroke: 'shared' }, legend: { color: 'shared', stroke: 'shared' } },
    config: {
      background: '#ffffff',
      view: { stroke: null },
      axis: { labelColor: INK, gridColor: LINE, labelFontSize: 12 },
      legend: { orient: 'top', direction: 'vertical', labelLimit: 0, title: null },
    },
  };
}

interface GroupTerms {
  readonly group: BarGroup;
  readonly at: number;
  /** The longest bar of all groups, in yen: one scale for all of them. */
  readonly most: number;
}

/** The bars of a group with their error bars and amounts. */
function groupView(chart: Chart, { group, at, most }: GroupTerms): VegaLiteSpec {
  const of = (name: string): VegaLiteSpec => ({
    data: { name },
    transform: [{ filter: `datum.group === ${at}` }],
  });
  const labels = group.bars.map(labelLines);
  const y = { field: 'bar', type: 'nominal', sort: null, axis: labelAxis(labels) };
  const x = (field: string): VegaLiteSpec => ({ field, type: 'quantitative', scale: { domain: [0, most] } });
  const axis = { title: null, labelExpr: `format(datum.value / ${chart.factor}, ',')`, labelColor: FAINT };
  const bars = {
    ...of('segments'),
    mark: { type: 'bar', height: 18, stroke: FILLS.listed, strokeWidth: 0.8 },
    encoding: {
      y,
      x: { ...x('amount_yen'), axis, stack: 'zero' },
      order: { field: 'order' },
      color: { field: 'part', type: 'nominal', scale: scaleOf(chart), legend: { symbolType: 'square' } },
    },
  };
  const bounds = {
    ...of('bars'),
    mark: { type: 'errorbar', ticks: { size: 10 } },
    encoding: {
      y,
      x: x('low_yen'),
      x2: { field: 'high_yen' },
      stroke: { datum: chart.roleNames.range, scale: { range: [INK] }, legend: { symbolType: 'stroke' } },
    },
  };
  const amounts = {
    ...of('bars'),
    mark: { type: 'text', align: 'left', dx: 8, fontSize: 12, color: INK },
    encoding: { y, x: x('end_yen'), text: { field: 'text' } },
  };
  return {
    ...(group.title === null ? {} : { title: { text: said(group.title), anchor: 'start', fontSize: 13 } }),
    width: WIDTH,
    height: { step: ROW + LABEL_LINE * (Math.max(1, ...labels.map(({ length }) => length)) - 1) },
    layer: [bars, ...(chart.legend.includes('range') ? [bounds] : []), amounts],
  };
}

/**
 * Every line of a label but its number; the room for it is said, as Vega without a browser takes
 * Japanese for narrower than it is.
 */
const labelAxis = (labels: readonly (readonly string[])[]): VegaLiteSpec => ({
  title: null,
  labelExpr: "slice(split(datum.label, '\\n'), 1)",
  labelLimit: 0,
  minExtent: Math.ceil(Math.max(0, ...labels.flat().map(displayWidth)) * COLUMN) + 8,
  ticks: false,
});

/** Colours as in our own pictures; hatching, which Vega-Lite does not have, is a light grey. */
const FILLS: Readonly<Record<Exclude<LegendRole, 'range'>, string>> = {
  listed: '#1f5f99',
  own: '#1f5f99',
  estimate: '#bcd7ee',
  'second-hand': '#bcd7ee',
  unlisted: '#e3e8ee',
};

function scaleOf({ legend, roleNames }: Chart): VegaLiteSpec {
  const parts = legend.flatMap((role) => (role === 'range' ? [] : [role]));
  return { domain: parts.map((role) => roleNames[role]), range: parts.map((role) => FILLS[role]) };
}

/** Notes and source below the bars. */
function footView({ numbered, notes, source }: Chart): VegaLiteSpec {
  const lines = [...numbered.map((text, at) => `[${at + 1}] ${text}`), ...notes, source].filter(Boolean);
  return {
    data: { values: [{ text: lines.flatMap((text) => wrapText(said(text), LINE_OF_TEXT)).join('\n') }] },
    width: WIDTH,
    height: 1,
    mark: { type: 'text', align: 'left', baseline: 'top', fontSize: 11, color: FAINT, lineBreak: '\n' },
    encoding: { text: { field: 'text' }, x: { value: 0 } },
  };
}
