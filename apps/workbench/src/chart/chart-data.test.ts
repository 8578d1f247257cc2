import type { Area, CellValue, Chart } from '@cyberbudget/office-host';
import { expect, test } from 'vitest';
import { chartData } from './chart-data.ts';
import { chartOption } from './chart-option.ts';

const cells: readonly (readonly CellValue[])[] = [
  ['府省庁', '掲載額', '推計額'],
  ['総務省', 33.9, 143.4],
  ['防衛省', 881.7, '#N/A'],
];
const valuesOf = ({ row, column, rows, columns }: Area) =>
  cells.slice(row, row + rows).map((line) => line.slice(column, column + columns));

function chart(change: Partial<Chart>): Chart {
  const source: Area = { sheet: 's', row: 0, column: 0, rows: 3, columns: 3 };
  const place = { left: 0, top: 0, width: 100, height: 100 };
  return {
    id: 'c',
    sheet: 's',
    name: 'c',
    chartType: 'BarClustered',
    source,
    seriesBy: 'Columns',
    look: {},
    ...place,
    ...change,
  };
}

test('headings name the series, and the first column the categories', () => {
  expect(chartData(chart({}), valuesOf)).toEqual({
    categories: ['総務省', '防衛省'],
    series: [
      { name: '掲載額', values: [33.9, 881.7] },
      { name: '推計額', values: [143.4, null] },
    ],
  });
});

test('by rows, the first row has the categories', () => {
  const { categories, series } = chartData(chart({ seriesBy: 'Rows' }), valuesOf);
  expect([categories, series.map(({ name }) => name)]).toEqual([
    ['掲載額', '推計額'],
    ['総務省', '防衛省'],
  ]);
});

test('cells named for a series and its categories are taken, wherever they stand', () => {
  const source: Area = { sheet: 's', row: 1, column: 2, rows: 2, columns: 1 };
  const look = { 'series/0/name': '額', 'series/0/values': 's!B2:B3', 'series/0/xAxisValues': 's!A2:A3' };
  expect(chartData(chart({ source, look }), valuesOf)).toEqual({
    categories: ['総務省', '防衛省'],
    series: [{ name: '額', values: [33.9, 881.7] }],
  });
});

test('a type that cannot be drawn has no picture', () => {
  const surface = chart({ chartType: 'Surface' });
  expect(chartOption(surface, chartData(surface, valuesOf))).toBeNull();
});

test('a pie has no slice for what has no value', () => {
  const source: Area = { sheet: 's', row: 1, column: 2, rows: 2, columns: 1 };
  const look = { 'series/0/values': 's!C2:C3', 'series/0/xAxisValues': 's!A2:A3' };
  const pie = chart({ chartType: 'Pie', source, look });
  expect(chartOption(pie, chartData(pie, valuesOf))).toMatchObject({
    series: [{ data: [{ name: '総務省', value: 143.4 }] }],
  });
});
