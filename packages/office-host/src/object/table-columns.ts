import { raise } from '../protocol/excel-error.ts';
import type { Argument, ExcelObject } from '../protocol/excel-object.ts';
import type { Area } from '../workbook/area.ts';
import type { Json, Table } from '../workbook/records.ts';
import { deleteCells, insertCells } from './range-shift.ts';
import { writeCells } from './range-write.ts';
import { assertWritable, type Realm, textOf, wholeOf } from './realm.ts';
import { nameColumns } from './table-headers.ts';
import { bodyArea, columnOf, headerArea, totalArea } from './table-parts.ts';
import { tableRecord } from './table-record.ts';

/** The columns of a table. */
export function tableColumns(realm: Realm, id: string): ExcelObject {
  const read = () => tableRecord(realm, id);
  const byKey = async (key: Argument) => {
    const record = await read();
    const names = await columnNames(realm, record);
    const at = names.findIndex((name, index) => name === key || record.columnIds[index] === key);
    return tableColumn(realm, id, record.columnIds[at] ?? raise('ItemNotFound'));
  };
  return {
    className: 'TableColumnCollection',
    properties: { count: { get: async () => (await read()).columnIds.length } },
    item: byKey,
    items: async () => (await read()).columnIds.map((column) => tableColumn(realm, id, column)),
    methods: {
      add: async (index, values, name) =>
        tableColumn(realm, id, await addColumn(realm, await read(), index, values, name)),
    },
  };
}

async function columnNames({ workbook: { cells } }: Realm, record: Table): Promise<string[]> {
  return ((await cells.values(headerArea(record)))[0] ?? []).map(String);
}

async function addColumn(
  realm: Realm,
  record: Table,
  index: Argument,
  values: Argument,
  name: Argument,
): Promise<number> {
  const { tables, cells } = realm.workbook;
  await assertWritable(realm, record.area);
  const at = index === null || index === undefined || index === -1 ? record.columnIds.length : wholeOf(index);
  const place = columnOf(record.area, at);
  const column = realm.newNumber();
  await insertCells(realm, place, 'Right');
  await tables.put({
    ...record,
    area: { ...record.area, columns: record.area.columns + 1 },
    columnIds: record.columnIds.toSpliced(at, 0, column),
  });
  if (values !== null && values !== undefined) await writeCells(realm, place, values as Json);
  const header = { ...place, rows: 1 };
  if (typeof name === 'string') await cells.write(header, [[name]]);
  const headers = headerArea(await tableRecord(realm, record.id));
  await cells.write(headers, [nameColumns((await cells.formulas(headers))[0] ?? [])]);
  return column;
}

function tableColumn(realm: Realm, id: string, column: number): ExcelObject {
  const { tables, cells } = realm.workbook;
  const part = async (area: (record: Table) => Area) => {
    const record = await tableRecord(realm, id);
    const index = record.columnIds.indexOf(column);
    return columnOf(area(record), index < 0 ? raise('ItemNotFound') : index);
  };
  const whole = () => part(({ area }) => area);
  return {
    className: 'TableColumn',
    id: () => column,
    properties: {
      id: { get: () => column },
      index: { get: async () => (await tableRecord(realm, id)).columnIds.indexOf(column) },
      name: {
        get: async () => String((await cells.values(await part(headerArea)))[0]?.[0] ?? ''),
        set: async (name) => writeCells(realm, await part(headerArea), [[textOf(name)]]),
      },
      values: {
        get: async () => cells.values(await whole()),
        set: async (values) => writeCells(realm, await whole(), values),
      },
    },
    methods: {
      getRange: async () => realm.range(await whole()),
      getHeaderRowRange: async () => realm.range(await part(headerArea)),
      getDataBodyRange: async () => realm.range(await part(bodyArea)),
      getTotalRowRange: async () => realm.range(await part(totalArea)),
      async delete() {
        const area = await whole();
        const record = await tableRecord(realm, id);
        if (record.columnIds.length === 1) return raise('InvalidOperation');
        await deleteCells(realm, area, 'Left');
        await tables.put({
          ...record,
          area: { ...record.area, columns: record.area.columns - 1 },
          columnIds: record.columnIds.filter((one) => one !== column),
        });
      },
    },
  };
}
