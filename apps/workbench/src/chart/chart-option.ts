import type { Chart } from '@cyberbudget/office-host';
import type { EChartsOption } from 'echarts';
import type { ChartData } from './chart-data.ts';

type Shape = 'bar' | 'line' | 'pie';
type Format = (value: number) => string;

/** A colour for each of the slices of the document's own pie; none comes twice. */
const palette = [
  '#1f4e79',
  '#d98032',
  '#5b8f5b',
  '#8a6bb0',
  '#b8a136',
  '#4a9aa8',
  '#b3566b',
  '#3f6f3a',
  '#6b5b4d',
  '#5c7fd1',
  '#a8574f',
  '#8a96a3',
];
const font = 'system-ui, "Yu Gothic UI", "Hiragino Sans", "Noto Sans CJK JP", sans-serif';
const number = new Intl.NumberFormat('ja-JP', { maximumFractionDigits: 1 });
const percent = new Intl.NumberFormat('ja-JP', { style: 'percent', maximumFractionDigits: 1 });
// A share stands in its label as it does in its cell and in the document: 64.0%.
const printedPercent = new Intl.NumberFormat('ja-JP', {
  style: 'percent',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

/**
 * How a chart is drawn; null for a type that the workbench cannot draw.
 * @param isShare whether the cells show their values as percentages.
 */
export function chartOption(chart: Chart, data: ChartData, isShare = false): EChartsOption | null {
  const shape = shapeOf(chart.chartType);
  if (shape === null) return null;
  const { look } = chart;
  const format = (value: number): string => (isShare ? printedPercent : number).format(value);
  const tick = (value: number): string => (isShare ? percent : number).format(value);
  const title =
    look['title/visible'] === false ? '' : String(look['title/text'] ?? data.series[0]?.name ?? '');
  const hasLegend = look['legend/visible'] !== false && (shape === 'pie' || data.series.length > 1);
  const top = title === '' ? 16 : 24 + 20 * title.split('\n').length;
  const bottom = hasLegend ? 36 : 12;
  return {
    color: palette,
    textStyle: { fontFamily: font },
    animation: false,
    tooltip: { trigger: shape === 'pie' ? 'item' : 'axis', valueFormatter: (value) => format(Number(value)) },
    ...(title === '' ? {} : { title: { text: title, left: 'center', top: 10, textStyle: { fontSize: 14 } } }),
    legend: { show: hasLegend, bottom: 6, type: 'scroll' },
    ...(shape === 'pie'
      ? pie(chart, data, top, format)
      : {
          ...axes(chart, data, tick),
          ...lines(chart, data, shape),
          grid: { left: 16, right: 28, top, bottom, containLabel: true },
        }),
  };
}

function shapeOf(type: string): Shape | null {
  if (/^(?:Pie|Doughnut)/u.test(type)) return 'pie';
  if (/^(?:Bar|Column)(?:Clustered|Stacked)/u.test(type)) return 'bar';
  return /^(?:Line|Area)/u.test(type) ? 'line' : null;
}

function pie(
  { chartType, look }: Chart,
  { categories, series }: ChartData,
  top: number,
  format: Format,
): EChartsOption {
  const values = series[0]?.values ?? [];
  const hasLabels = look['dataLabels/showCategoryName'] === true || look['dataLabels/showValue'] === true;
  return {
    series: [
      {
        type: 'pie',
        radius: chartType.startsWith('Doughnut') ? ['38%', '68%'] : '62%',
        center: ['50%', '54%'],
        top: top - 24,
        label: { show: hasLabels, formatter: ({ name, value }) => `${name} ${format(Number(value))}` },
        // What has no value is no slice of nothing: it is left out.
        data: categories.flatMap((name, index) => {
          const value = values[index] ?? null;
          return value === null ? [] : [{ name, value }];
        }),
      },
    ],
  };
}

/**
 * Bars lie, columns stand; Excel counts lying categories from below unless it is told otherwise.
 */
function axes({ chartType, look }: Chart, { categories }: ChartData, format: Format): EChartsOption {
  const category = {
    type: 'category' as const,
    data: [...categories],
    inverse: look['axes/categoryAxis/reversePlotOrder'] === true,
    axisTick: { show: false },
  };
  const value = {
    type: 'value' as const,
    axisLabel: { formatter: format },
  };
  return chartType.startsWith('Bar') ? { xAxis: value, yAxis: category } : { xAxis: category, yAxis: value };
}

function lines({ chartType }: Chart, { series }: ChartData, shape: 'bar' | 'line'): EChartsOption {
  const stack = chartType.includes('Stacked') ? { stack: 'all' } : {};
  const area = chartType.startsWith('Area') ? { areaStyle: {} } : {};
  return {
    series: series.map(({ name, values }) =>
      shape === 'bar'
        ? { type: 'bar', name, data: [...values], ...stack }
        : { type: 'line', name, data: [...values], ...stack, ...area },
    ),
  };
}
