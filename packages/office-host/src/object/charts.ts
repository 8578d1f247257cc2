import { raise } from '../protocol/excel-error.ts';
import { type Argument, type ExcelObject, isExcelObject, type Property } from '../protocol/excel-object.ts';
import type { Area } from '../workbook/area.ts';
import type { Chart } from '../workbook/records.ts';
import { areaAt } from './area-at.ts';
import type { Look } from './chart-look.ts';
import { chartParts } from './chart-parts.ts';
import { chartSeries } from './chart-series.ts';
import { events } from './events.ts';
import { oneOf, type Realm, sheetById, textOf } from './realm.ts';

const SERIES_BY = ['Auto', 'Columns', 'Rows'] as const;

/** The charts of a sheet. */
export function charts(realm: Realm, sheet: string): ExcelObject {
  const list = async () => (await realm.workbook.charts.list()).filter((one) => one.sheet === sheet);
  return {
    className: 'ChartCollection',
    properties: { count: { get: async () => (await list()).length } },
    item: async (key) => {
      const wanted = textOf(key).toLowerCase();
      const found = (await list()).find(({ id, name }) => id === key || name.toLowerCase() === wanted);
      return chart(realm, (found ?? raise('ItemNotFound')).id);
    },
    items: async () => (await list()).map(({ id }) => chart(realm, id)),
    methods: {
      ...events('ChartCollection'),
      add: async (type, source, seriesBy) => {
        const record = await newChart(
          realm,
          sheet,
          textOf(type),
          rangeOf(source),
          oneOf(SERIES_BY, seriesBy ?? 'Auto'),
        );
        await realm.workbook.charts.put(record);
        return chart(realm, record.id);
      },
    },
  };
}

function rangeOf(given: Argument): Area {
  return (isExcelObject(given) ? given.area : undefined) ?? raise('InvalidArgument');
}

async function newChart(
  realm: Realm,
  sheet: string,
  chartType: string,
  source: Area,
  seriesBy: string,
): Promise<Chart> {
  if ((await sheetById(realm, sheet)).protection) raise('AccessDenied');
  const taken = new Set((await realm.workbook.charts.list()).map(({ name }) => name));
  let number = 1;
  while (taken.has(`Chart ${number}`)) number += 1;
  const place = { left: 100, top: 100, width: 360, height: 216 };
  return {
    id: realm.newId(),
    sheet,
    name: `Chart ${number}`,
    chartType,
    source,
    seriesBy,
    ...place,
    look: {},
  };
}

function chart(realm: Realm, id: string): ExcelObject {
  const { charts: list } = realm.workbook;
  const read = async () => (await list.list()).find((one) => one.id === id) ?? raise('ItemNotFound');
  const change = async (part: Partial<Chart>) => list.put({ ...(await read()), ...part });
  const look: Look = {
    read: async (path) => (await read()).look[path],
    set: async (path, value) => change({ look: { ...(await read()).look, [path]: value } }),
  };
  return {
    className: 'Chart',
    id: () => id,
    properties: chartProperties(id, read, change),
    objects: {
      ...chartParts(look),
      series: () => chartSeries(realm, look, read),
      worksheet: async () => realm.worksheet((await read()).sheet),
    },
    methods: {
      activate: async () => void (await read()),
      setData: async (source, seriesBy) =>
        change({ source: rangeOf(source), seriesBy: oneOf(SERIES_BY, seriesBy ?? 'Auto') }),
      setPosition: async (start, end) => change(await placeOver(realm, (await read()).sheet, start, end)),
      delete: async () => list.remove((await read()).id),
    },
  };
}

function chartProperties(
  id: string,
  read: () => Promise<Chart>,
  change: (part: Partial<Chart>) => Promise<unknown>,
): Record<string, Property> {
  const points = (name: 'left' | 'top' | 'width' | 'height'): Property => ({
    get: async () => (await read())[name],
    set: async (size) =>
      void (await change({
        [name]: typeof size === 'number' && size >= 0 ? size : raise('InvalidArgument'),
      })),
  });
  const text = (name: 'name' | 'chartType'): Property => ({
    get: async () => (await read())[name],
    set: async (given) => void (await change({ [name]: textOf(given) })),
  });
  return {
    id: { get: () => id },
    name: text('name'),
    chartType: text('chartType'),
    left: points('left'),
    top: points('top'),
    width: points('width'),
    height: points('height'),
    plotBy: { get: async () => (await read()).seriesBy },
  };
}

/** From the top left corner of one range to the bottom right corner of the other. */
async function placeOver(
  realm: Realm,
  sheet: string,
  start: Argument,
  end: Argument,
): Promise<Partial<Chart>> {
  const { cells } = realm.workbook;
  const from = await areaAt(realm, start, sheet);
  const to = end === null || end === undefined ? null : await areaAt(realm, end, sheet);
  const total = (sizes: readonly number[]) => sizes.reduce((sum, size) => sum + size, 0);
  const left = total(await cells.columnWidths(sheet, 0, from.column));
  const top = total(await cells.rowHeights(sheet, 0, from.row));
  if (!to) return { left, top };
  const right = total(await cells.columnWidths(sheet, 0, to.column + to.columns));
  const bottom = total(await cells.rowHeights(sheet, 0, to.row + to.rows));
  return { left, top, width: Math.abs(right - left), height: Math.abs(bottom - top) };
}
