import type { ExcelObject } from '../protocol/excel-object.ts';
import { type Fresh, type Look, lookProperties, partFormat } from './chart-look.ts';

/** What every chart has beside its series: title, legend, axes, labels and the areas. */
export function chartParts(look: Look): Readonly<Record<string, () => ExcelObject>> {
  const areaFormat = (path: string) => partFormat(look, path, 'ChartAreaFormat', ['fill', 'font', 'border']);
  return {
    title: () => ({
      className: 'ChartTitle',
      properties: lookProperties(look, 'title', TITLE),
      objects: {
        format: () => partFormat(look, 'title/format', 'ChartTitleFormat', ['fill', 'font', 'border']),
      },
    }),
    legend: () => ({
      className: 'ChartLegend',
      properties: lookProperties(look, 'legend', LEGEND),
      objects: {
        format: () => partFormat(look, 'legend/format', 'ChartLegendFormat', ['fill', 'font', 'border']),
      },
    }),
    dataLabels: () => dataLabels(look, 'dataLabels'),
    axes: () => ({
      className: 'ChartAxes',
      objects: {
        valueAxis: () => axis(look, 'axes/valueAxis'),
        categoryAxis: () => axis(look, 'axes/categoryAxis'),
      },
    }),
    format: () => areaFormat('format'),
    plotArea: () => ({
      className: 'ChartPlotArea',
      objects: {
        format: () => partFormat(look, 'plotArea/format', 'ChartPlotAreaFormat', ['fill', 'border']),
      },
    }),
  };
}

/** Labels at the points of a chart or of one series. */
export function dataLabels(look: Look, path: string): ExcelObject {
  return {
    className: 'ChartDataLabels',
    properties: lookProperties(look, path, LABELS),
    objects: {
      format: () => partFormat(look, `${path}/format`, 'ChartDataLabelFormat', ['fill', 'font', 'border']),
    },
  };
}

function axis(look: Look, path: string): ExcelObject {
  const gridlines = (name: string) => (): ExcelObject => ({
    className: 'ChartGridlines',
    properties: lookProperties(look, `${path}/${name}`, { visible: name === 'majorGridlines' }),
  });
  return {
    className: 'ChartAxis',
    properties: lookProperties(look, path, AXIS),
    objects: {
      title: () => ({
        className: 'ChartAxisTitle',
        properties: lookProperties(look, `${path}/title`, { text: '', visible: true }),
        objects: {
          format: () => partFormat(look, `${path}/title/format`, 'ChartAxisTitleFormat', ['font', 'border']),
        },
      }),
      majorGridlines: gridlines('majorGridlines'),
      minorGridlines: gridlines('minorGridlines'),
      format: () => partFormat(look, `${path}/format`, 'ChartAxisFormat', ['fill', 'font', 'line']),
    },
  };
}

const TITLE: Fresh = {
  text: 'Chart Title',
  visible: true,
  overlay: false,
  position: 'Automatic',
  horizontalAlignment: 'Center',
};
const LEGEND: Fresh = { position: 'Right', visible: true, overlay: false };
const LABELS: Fresh = {
  position: 'BestFit',
  showValue: false,
  showSeriesName: false,
  showCategoryName: false,
  showLegendKey: false,
  showPercentage: false,
  separator: ',',
  numberFormat: 'General',
  linkNumberFormat: true,
};
const AXIS: Fresh = {
  visible: true,
  minimum: null,
  maximum: null,
  majorUnit: null,
  minorUnit: null,
  reversePlotOrder: false,
  numberFormat: 'General',
  linkNumberFormat: true,
  displayUnit: 'None',
  tickLabelPosition: 'NextToAxis',
  majorTickMark: 'None',
  minorTickMark: 'None',
  categoryType: 'Automatic',
};
