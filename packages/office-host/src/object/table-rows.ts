import { raise } from '../protocol/excel-error.ts';
import type { Argument, ExcelObject } from '../protocol/excel-object.ts';
import type { Area } from '../workbook/area.ts';
import type { Json, Table } from '../workbook/records.ts';
import { deleteCells, insertCells } from './range-shift.ts';
import { writeCells } from './range-write.ts';
import { assertWritable, type Realm, wholeOf } from './realm.ts';
import { bodyArea } from './table-parts.ts';
import { tableRecord } from './table-record.ts';

/** The rows of a table, without headers and totals. */
export function tableRows(realm: Realm, id: string): ExcelObject {
  const read = () => tableRecord(realm, id);
  const count = async () => bodyArea(await read()).rows;
  return {
    className: 'TableRowCollection',
    properties: { count: { get: count } },
    items: async () => Array.from({ length: await count() }, (_, index) => tableRow(realm, id, index)),
    methods: {
      add: async (index, values) => tableRow(realm, id, await addRows(realm, await read(), index, values)),
    },
  };
}

/** Puts rows in; what stands below the table moves down. */
async function addRows(realm: Realm, record: Table, index: Argument, given: Argument): Promise<number> {
  const values = grid(given, record.area.columns);
  const body = bodyArea(record);
  await assertWritable(realm, record.area);
  const at = index === null || index === undefined || index === -1 ? body.rows : wholeOf(index);
  if (at < 0 || at > body.rows) raise('InvalidArgument');
  const place: Area = { ...body, row: body.row + at, rows: values.length };
  await insertCells(realm, place, 'Down');
  await realm.workbook.tables.put({
    ...record,
    area: { ...record.area, rows: record.area.rows + values.length },
  });
  await writeCells(realm, place, values);
  return at;
}

function grid(given: Argument, columns: number): Json[][] {
  if (given === null || given === undefined) return [Array<Json>(columns).fill('')];
  if (!Array.isArray(given)) return [Array<Json>(columns).fill(given as Json)];
  const lines = (Array.isArray(given[0]) ? given : [given]) as Json[][];
  return lines.every((line) => line.length === columns) ? lines : raise('InvalidArgument');
}

function tableRow(realm: Realm, id: string, index: number): ExcelObject {
  const area = async () => {
    const body = bodyArea(await tableRecord(realm, id));
    return index < body.rows ? { ...body, row: body.row + index, rows: 1 } : raise('InvalidArgument');
  };
  return {
    className: 'TableRow',
    properties: {
      index: { get: () => index },
      values: {
        get: async () => realm.workbook.cells.values(await area()),
        set: async (values) => writeCells(realm, await area(), values),
      },
    },
    methods: {
      getRange: async () => realm.range(await area()),
      async delete() {
        const record = await tableRecord(realm, id);
        await deleteCells(realm, await area(), 'Up');
        await realm.workbook.tables.put({ ...record, area: { ...record.area, rows: record.area.rows - 1 } });
      },
    },
  };
}
