// Charts of the core's tables, as data, as text for a terminal, as SVG, and for Vega-Lite. No
// library is loaded.
export type { Bar, BarGroup, Chart, Segment, SegmentRole } from './chart.ts';
export type { ChartOptions } from './chart-options.ts';
export { CHART_KINDS, type ChartKind, findChartKind } from './charts.ts';
export { describeChart } from './describe-chart.ts';
export { toSvg } from './to-svg.ts';
export { toTextChart } from './to-text-chart.ts';
export { toVegaLite, type VegaLiteSpec } from './to-vega-lite.ts';
