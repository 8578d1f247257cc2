import { raise } from '../protocol/office-error.ts';
import type { OfficeObject } from '../protocol/office-object.ts';
import type { Chart } from '../workbook/records.ts';
import { type Look, lookProperties } from './look-property.ts';

/** What every chart has beside its series: title, legend, labels and axes. */
export const chartParts = (
  look: Look,
  read: () => Promise<Chart>,
): Readonly<Record<string, () => OfficeObject>> => ({
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
      // A pie has no axes; Excel's code for asking was not tried.
      categoryAxis: () => ({
        className: 'ChartAxis',
        properties: lookProperties(
          {
            read: look.read,
            set: async (path, value) =>
              (await read()).chartType === 'Pie' ? raise('InvalidOperation') : look.set(path, value),
          },
          'axes/categoryAxis',
          { reversePlotOrder: false },
        ),
      }),
    },
  }),
});
