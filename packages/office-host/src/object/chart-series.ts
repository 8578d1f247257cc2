import { raise } from '../protocol/office-error.ts';
import { type Argument, isOfficeObject, type OfficeObject } from '../protocol/office-object.ts';
import { formatBlock } from '../workbook/address.ts';
import type { Chart } from '../workbook/records.ts';
import type { Look } from './look-property.ts';
import type { Realm } from './realm.ts';

/** The series of a chart: one a column (or row) of its cells after the one with the categories. */
export function chartSeries(realm: Realm, look: Look, read: () => Promise<Chart>): OfficeObject {
  const count = async () => Number((await look.read('series/count')) ?? seriesIn(await read()));
  return {
    className: 'ChartSeriesCollection',
    items: async () => Array.from({ length: await count() }, (_, index) => series(realm, look, read, index)),
    methods: {
      async add(name) {
        const index = await count();
        await look.set('series/count', index + 1);
        if (typeof name === 'string') await look.set(`series/${index}/name`, name);
        return series(realm, look, read, index);
      },
    },
  };
}

const seriesIn = ({ source, seriesBy }: Chart): number =>
  source === null ? 0 : Math.max(1, (isByRows(source, seriesBy) ? source.rows : source.columns) - 1);

/** Left to Excel, the longer side holds the points. */
const isByRows = (source: { rows: number; columns: number }, seriesBy: string): boolean =>
  seriesBy === 'Rows' || (seriesBy === 'Auto' && source.columns > source.rows);

function series(realm: Realm, look: Look, read: () => Promise<Chart>, index: number): OfficeObject {
  const path = `series/${index}`;
  const cells = (name: string) => (given: Argument) => {
    const area = isOfficeObject(given) ? given.area : undefined;
    return area
      ? look.set(`${path}/${name}`, `${area.sheet}!${formatBlock(area)}`)
      : raise('InvalidArgument');
  };
  return {
    className: 'ChartSeries',
    properties: {
      name: {
        get: async () => (await look.read(`${path}/name`)) ?? (await headerOf(realm, await read(), index)),
        set: (name) => look.set(`${path}/name`, name),
      },
    },
    methods: { setValues: cells('values'), setXAxisValues: cells('xAxisValues') },
  };
}

async function headerOf({ workbook }: Realm, { source, seriesBy }: Chart, index: number): Promise<string> {
  const fallback = `Series${index + 1}`;
  if (!source) return fallback;
  const byRows = isByRows(source, seriesBy);
  const offset = (byRows ? source.rows : source.columns) > 1 ? index + 1 : index;
  const cell = {
    ...source,
    row: source.row + (byRows ? offset : 0),
    column: source.column + (byRows ? 0 : offset),
    rows: 1,
    columns: 1,
  };
  const value = (await workbook.cells.values(cell))[0]?.[0];
  return typeof value === 'string' && value !== '' ? value : fallback;
}
