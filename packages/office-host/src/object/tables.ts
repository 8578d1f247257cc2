import { raise } from '../protocol/excel-error.ts';
import type { ExcelObject } from '../protocol/excel-object.ts';
import { type Area, covers, intersection, SHEET_ROWS } from '../workbook/area.ts';
import type { Table } from '../workbook/records.ts';
import { areaAt } from './area-at.ts';
import { events } from './events.ts';
import { insertCells } from './range-shift.ts';
import { assertWritable, placed, type Realm, truthOf } from './realm.ts';
import { nameColumns } from './table-headers.ts';
import { assertApart, tableByKey } from './table-record.ts';

/** The tables of a sheet, or of the workbook where `sheet` is null. */
export function tables(realm: Realm, sheet: string | null): ExcelObject {
  const list = async () => {
    const all = await realm.workbook.tables.list();
    return sheet === null ? all : all.filter(({ area }) => area.sheet === sheet);
  };
  return {
    className: 'TableCollection',
    properties: { count: { get: async () => (await list()).length } },
    item: async (key) => realm.table((await tableByKey(await list(), key)).id),
    items: async () => (await list()).map(({ id }) => realm.table(id)),
    methods: {
      ...events('TableCollection'),
      add: async (address, hasHeaders) => {
        const of = sheet ?? (await realm.workbook.sheets.active());
        return addTable(realm, await areaAt(realm, address, of), truthOf(hasHeaders));
      },
    },
  };
}

/** The tables that a range touches, or that lie in it whole. */
export function scopedTables(realm: Realm, area: Area, fully: boolean): ExcelObject {
  const list = async () =>
    (await realm.workbook.tables.list()).filter((one) =>
      fully ? covers(area, one.area) : intersection(area, one.area),
    );
  const first = async () => realm.table(((await list())[0] ?? raise('ItemNotFound')).id);
  return {
    className: 'TableScopedCollection',
    item: async (key) => realm.table((await tableByKey(await list(), key)).id),
    items: async () => (await list()).map(({ id }) => realm.table(id)),
    methods: { getFirst: first },
  };
}

/** Makes a table of a range; without headers a row for them is put in above. */
async function addTable(realm: Realm, given: Area, hasHeaders: boolean): Promise<ExcelObject> {
  const { tables: list, cells } = realm.workbook;
  await assertWritable(realm, given);
  await assertApart(realm, given);
  const bounded = given.rows === SHEET_ROWS ? raise('InvalidArgument') : given;
  if (!hasHeaders) await insertCells(realm, { ...bounded, rows: 1 }, 'Down');
  const area = placed(
    hasHeaders ? { ...bounded, rows: Math.max(2, bounded.rows) } : { ...bounded, rows: bounded.rows + 1 },
  );
  const headers = { ...area, rows: 1 };
  const [typed = []] = hasHeaders ? await cells.formulas(headers) : [Array<string>(area.columns).fill('')];
  await cells.write(headers, [nameColumns(typed)]);
  const record = await newTable(realm, area);
  await list.put(record);
  return realm.table(record.id);
}

async function newTable(realm: Realm, area: Area): Promise<Table> {
  const taken = new Set((await realm.workbook.tables.list()).map(({ name }) => name));
  let number = 1;
  while (taken.has(`Table${number}`)) number += 1;
  return {
    id: realm.newId(),
    name: `Table${number}`,
    area,
    style: 'TableStyleMedium2',
    showHeaders: true,
    showTotals: false,
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    columnIds: Array.from({ length: area.columns }, () => realm.newNumber()),
  };
}
