import { raise } from '../protocol/office-error.ts';
import { type Argument, isOfficeObject, type OfficeObject } from '../protocol/office-object.ts';
import type { Area } from '../workbook/area.ts';
import type { Chart } from '../workbook/records.ts';
import { areaAt } from './area-at.ts';
import { chartParts } from './chart-parts.ts';
import { chartSeries } from './chart-series.ts';
import type { Look } from './look-property.ts';
import { assertWritable, oneOf, type Realm, textOf } from './realm.ts';

/**
 * Of Excel's chart types (Excel.ChartType) those that are asked for here; no workbook here draws a
 * Surface.
 */
const TYPES = ['Pie', 'BarClustered', 'BarStacked', 'ColumnClustered', 'Line', 'Surface'];

const SERIES_BY = ['Auto', 'Columns', 'Rows'] as const;

/** The charts of a sheet. */
export function charts(realm: Realm, sheet: string): OfficeObject {
  const list = async () => (await realm.workbook.charts.list()).filter((record) => record.sheet === sheet);
  return {
    className: 'ChartCollection',
    item: async (key) => {
      const wanted = textOf(key).toLowerCase();
      const record = (await list()).find(({ id, name }) => id === key || name.toLowerCase() === wanted);
      return chart(realm, (record ?? raise('ItemNotFound')).id);
    },
    items: async () => (await list()).map(({ id }) => chart(realm, id)),
    methods: {
      add: async (type, source, seriesBy) => {
        const record = await newChart(realm, {
          sheet,
          chartType: TYPES.includes(textOf(type)) ? textOf(type) : raise('InvalidArgument'),
          source: (isOfficeObject(source) ? source.area : undefined) ?? raise('InvalidArgument'),
          seriesBy: oneOf(SERIES_BY, seriesBy ?? 'Auto'),
        });
        await realm.workbook.charts.put(record);
        return chart(realm, record.id);
      },
    },
  };
}

async function newChart(
  realm: Realm,
  asked: Pick<Chart, 'sheet' | 'chartType' | 'source' | 'seriesBy'>,
): Promise<Chart> {
  await assertWritable(realm, asked);
  const taken = new Set((await realm.workbook.charts.list()).map(({ name }) => name));
  let number = 1;
  while (taken.has(`Chart ${number}`)) number += 1;
  const place = { left: 100, top: 100, width: 360, height: 216 };
  return { id: realm.newId(), name: `Chart ${number}`, ...asked, ...place, look: {} };
}

function chart(realm: Realm, id: string): OfficeObject {
  const { charts: list } = realm.workbook;
  const read = async () => (await list.list()).find((record) => record.id === id) ?? raise('ItemNotFound');
  const change = async (part: Partial<Chart>) => {
    const record = await read();
    await assertWritable(realm, record);
    return list.put({ ...record, ...part });
  };
  const look: Look = {
    read: async (path) => (await read()).look[path],
    set: async (path, value) => change({ look: { ...(await read()).look, [path]: value } }),
  };
  return {
    className: 'Chart',
    id: () => id,
    properties: {
      name: { get: async () => (await read()).name, set: (name) => change({ name: textOf(name) }) },
    },
    objects: { ...chartParts(look, read), series: () => chartSeries(realm, look, read) },
    methods: {
      setPosition: async (start, end) => change(await placeOver(realm, (await read()).sheet, start, end)),
      async delete() {
        const record = await read();
        await assertWritable(realm, record);
        return list.remove(record.id);
      },
    },
  };
}

/** From the top left corner of one range to the bottom right corner of the other. */
async function placeOver(
  realm: Realm,
  sheet: string,
  start: Argument,
  end: Argument,
): Promise<Partial<Chart>> {
  const from = await areaAt(realm, start, sheet);
  const to = await areaAt(realm, end, sheet);
  const [left, top] = await cornerInPoints(realm, from);
  const past: Area = { ...to, row: to.row + to.rows, column: to.column + to.columns };
  const [right, bottom] = await cornerInPoints(realm, past);
  return { left, top, width: Math.abs(right - left), height: Math.abs(bottom - top) };
}

async function cornerInPoints({ workbook: { cells } }: Realm, { sheet, row, column }: Area) {
  const total = (sizes: readonly number[]) => sizes.reduce((sum, size) => sum + size, 0);
  return [
    total(await cells.columnWidths(sheet, 0, column)),
    total(await cells.rowHeights(sheet, 0, row)),
  ] as const;
}
