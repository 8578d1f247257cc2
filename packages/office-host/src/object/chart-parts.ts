import type { ExcelObject } from '../protocol/excel-object.ts';
import { type Look, lookProperties } from './look-property.ts';

/** What every chart has beside its series: title, legend, labels and axes. */
export const chartParts = (look: Look): Readonly<Record<string, () => ExcelObject>> => ({
  title: () => ({
    className: 'ChartTitle',
    properties: lookProperties(look, 'title', { text: 'Chart Title' }),
  }),
  legend: () => ({
    className: 'ChartLegend',
    properties: lookProperties(look, 'legend', { position: 'Right', visible: true }),
  }),
  dataLabels: () => ({
    className: 'ChartDataLabels',
    properties: lookProperties(look, 'dataLabels', {
      position: 'BestFit',
      showValue: false,
      showCategoryName: false,
    }),
  }),
  axes: () => ({
    className: 'ChartAxes',
    objects: {
      categoryAxis: () => ({
        className: 'ChartAxis',
        properties: lookProperties(look, 'axes/categoryAxis', { reversePlotOrder: false }),
      }),
    },
  }),
});
