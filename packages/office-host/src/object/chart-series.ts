import { raise } from '../protocol/excel-error.ts';
import { type Argument, type ExcelObject, isExcelObject } from '../protocol/excel-object.ts';
import { formatBlock } from '../workbook/address.ts';
import type { Chart } from '../workbook/records.ts';
import { type Look, lookProperties, partFormat } from './chart-look.ts';
import { dataLabels } from './chart-parts.ts';
import type { Realm } from './realm.ts';

/** The series of a chart: one a column (or row) of its cells after the one with the categories. */
export function chartSeries(realm: Realm, look: Look, read: () => Promise<Chart>): ExcelObject {
  const count = async () => Number((await look.read('series/count')) ?? seriesIn(await read()));
  const one = (index: number) => series(realm, look, read, index);
  return {
    className: 'ChartSeriesCollection',
    properties: { count: { get: count } },
    items: async () => Array.from({ length: await count() }, (_, index) => one(index)),
    methods: {
      async add(name) {
        const index = await count();
        await look.set('series/count', index + 1);
        if (typeof name === 'string') await look.set(`series/${index}/name`, name);
        return one(index);
      },
    },
  };
}

function seriesIn({ source, seriesBy }: Chart): number {
  if (!source) return 0;
  const lines = byRows(source, seriesBy) ? source.rows : source.columns;
  return Math.max(1, lines - 1);
}

/** Left to Excel, the longer side holds the points. */
function byRows(source: { rows: number; columns: number }, seriesBy: string): boolean {
  return seriesBy === 'Rows' || (seriesBy === 'Auto' && source.columns > source.rows);
}

function series(realm: Realm, look: Look, read: () => Promise<Chart>, index: number): ExcelObject {
  const path = `series/${index}`;
  const cells = (name: string) => (given: Argument) => {
    const area = isExcelObject(given) ? given.area : undefined;
    return area
      ? look.set(`${path}/${name}`, `${area.sheet}!${formatBlock(area)}`)
      : raise('InvalidArgument');
  };
  return {
    className: 'ChartSeries',
    properties: {
      ...lookProperties(look, path, {
        chartType: null,
        hasDataLabels: false,
        gapWidth: 150,
        overlap: 0,
        smooth: false,
        doughnutHoleSize: 50,
        firstSliceAngle: 0,
        explosion: 0,
        varyByCategories: false,
        markerStyle: 'Automatic',
        markerSize: 5,
        showLeaderLines: true,
        axisGroup: 'Primary',
      }),
      name: {
        get: async () => (await look.read(`${path}/name`)) ?? (await headerOf(realm, await read(), index)),
        set: (name) => look.set(`${path}/name`, name),
      },
    },
    objects: {
      dataLabels: () => dataLabels(look, `${path}/dataLabels`),
      format: () => partFormat(look, `${path}/format`, 'ChartSeriesFormat', ['fill', 'line']),
      points: () => points(look, `${path}/points`, read),
    },
    methods: {
      setValues: cells('values'),
      setXAxisValues: cells('xAxisValues'),
      delete: async () =>
        look.set('series/count', Number((await look.read('series/count')) ?? seriesIn(await read())) - 1),
    },
  };
}

async function headerOf({ workbook }: Realm, { source, seriesBy }: Chart, index: number): Promise<string> {
  const fallback = `Series${index + 1}`;
  if (!source) return fallback;
  const rows = byRows(source, seriesBy);
  const offset = (rows ? source.rows : source.columns) > 1 ? index + 1 : index;
  const cell = {
    ...source,
    row: source.row + (rows ? offset : 0),
    column: source.column + (rows ? 0 : offset),
    rows: 1,
    columns: 1,
  };
  const value = (await workbook.cells.values(cell))[0]?.[0];
  return typeof value === 'string' && value !== '' ? value : fallback;
}

function points(look: Look, path: string, read: () => Promise<Chart>): ExcelObject {
  const count = async () => {
    const { source, seriesBy } = await read();
    if (!source) return 0;
    return Math.max(1, (byRows(source, seriesBy) ? source.columns : source.rows) - 1);
  };
  return {
    className: 'ChartPointsCollection',
    properties: { count: { get: count } },
    items: async () =>
      Array.from({ length: await count() }, (_, index) => ({
        className: 'ChartPoint',
        properties: lookProperties(look, `${path}/${index}`, {
          hasDataLabel: false,
          markerStyle: 'Automatic',
        }),
        objects: {
          format: () => partFormat(look, `${path}/${index}/format`, 'ChartPointFormat', ['fill', 'border']),
        },
      })),
  };
}
