import { raise } from '../protocol/office-error.ts';
import type { OfficeObject } from '../protocol/office-object.ts';
import { type Area, covers, intersection, SHEET_ROWS } from '../workbook/area.ts';
import type { Table } from '../workbook/records.ts';
import { areaAt } from './area-at.ts';
import { assertWritable, placed, type Realm } from './realm.ts';
import { nameColumns } from './table-headers.ts';
import { assertApart, tableByKey } from './table-record.ts';

/** The tables of a sheet, or of the workbook where `sheet` is null. */
export function tables(realm: Realm, sheet: string | null): OfficeObject {
  const list = async () => {
    const all = await realm.workbook.tables.list();
    return sheet === null ? all : all.filter(({ area }) => area.sheet === sheet);
  };
  return {
    className: 'TableCollection',
    item: async (key) => realm.table((await tableByKey(await list(), key)).id),
    items: async () => (await list()).map(({ id }) => realm.table(id)),
    methods: {
      add: async (address, hasHeaders) => {
        // Excel would put a row for headings in above: nobody here asks for that.
        if (hasHeaders !== true) raise('ApiNotFound');
        const of = sheet ?? (await realm.workbook.sheets.active());
        return addTable(realm, await areaAt(realm, address, of));
      },
    },
  };
}

/** The tables that a range touches, or that lie in it whole. */
export function scopedTables(realm: Realm, area: Area, fully: boolean): OfficeObject {
  const isIn = (table: Table) => (fully ? covers(area, table.area) : intersection(area, table.area) !== null);
  return {
    className: 'TableScopedCollection',
    items: async () => (await realm.workbook.tables.list()).filter(isIn).map(({ id }) => realm.table(id)),
  };
}

/** Makes a table of a range whose first row is its heading. */
async function addTable(realm: Realm, given: Area): Promise<OfficeObject> {
  const { tables: list, cells } = realm.workbook;
  await assertWritable(realm, given);
  await assertApart(realm, given);
  if (given.rows === SHEET_ROWS) raise('InvalidArgument');
  const area = placed({ ...given, rows: Math.max(2, given.rows) });
  const headers = { ...area, rows: 1 };
  // A heading that was a formula is a text from now on.
  const [typed = []] = await cells.values(headers);
  await cells.write(headers, [nameColumns(typed)]);
  const record = await newTable(realm, area);
  await list.put(record);
  return realm.table(record.id);
}

async function newTable(realm: Realm, area: Area): Promise<Table> {
  const taken = new Set((await realm.workbook.tables.list()).map(({ name }) => name));
  let number = 1;
  while (taken.has(`Table${number}`)) number += 1;
  return { id: realm.newId(), name: `Table${number}`, area, style: 'TableStyleMedium2' };
}
