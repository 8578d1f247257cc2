import { raise } from '../protocol/excel-error.ts';
import type { Argument, ExcelObject, Property } from '../protocol/excel-object.ts';
import { orNull } from '../protocol/object-paths.ts';
import { type Area, SHEET_COLUMNS, SHEET_ROWS } from '../workbook/area.ts';
import type { Sheet } from '../workbook/records.ts';
import { areaAt } from './area-at.ts';
import { charts } from './charts.ts';
import { events } from './events.ts';
import { freezePanes } from './freeze-panes.ts';
import { names } from './names.ts';
import { oneOf, type Realm, sheetById, truthOf, wholeOf } from './realm.ts';
import { assertFreeName } from './sheet-name.ts';
import { worksheetProtection } from './sheet-protection.ts';
import { tables } from './tables.ts';

/** A sheet. */
export function worksheet(realm: Realm, id: string): ExcelObject {
  const { cells, sheets } = realm.workbook;
  const whole: Area = { sheet: id, row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS };
  const used = async (valuesOnly: Argument) =>
    realm.range((await cells.used(id, valuesOnly === true)) ?? raise('ItemNotFound'));
  return {
    className: 'Worksheet',
    id: () => id,
    properties: sheetProperties(realm, id),
    objects: {
      charts: () => charts(realm, id),
      tables: () => tables(realm, id),
      names: () => names(realm, id),
      protection: () => worksheetProtection(realm, id),
      freezePanes: () => freezePanes(realm, id),
    },
    methods: {
      ...events('Worksheet'),
      getRange: async (address) => realm.range(address ? await areaAt(realm, address, id) : whole),
      getRangeByIndexes: (row, column, rows, columns) =>
        realm.range({
          sheet: id,
          row: wholeOf(row),
          column: wholeOf(column),
          rows: wholeOf(rows),
          columns: wholeOf(columns),
        }),
      getCell: (row, column) =>
        realm.range({ sheet: id, row: wholeOf(row), column: wholeOf(column), rows: 1, columns: 1 }),
      // An empty sheet answers its first cell, as Excel does.
      getUsedRange: async (valuesOnly) =>
        (await orNull(() => used(valuesOnly))) ?? realm.range({ ...whole, rows: 1, columns: 1 }),
      getUsedRangeOrNullObject: (valuesOnly) => orNull(() => used(valuesOnly)),
      activate: () => sheets.activate(id),
      calculate: () => realm.workbook.calculate(),
      delete: () => deleteSheet(realm, id),
      getNextOrNullObject: () => beside(realm, id, 1),
      getPreviousOrNullObject: () => beside(realm, id, -1),
    },
  };
}

function sheetProperties(realm: Realm, id: string): Record<string, Property> {
  const { sheets } = realm.workbook;
  const read = () => sheetById(realm, id);
  const change = async (part: Partial<Sheet>) => sheets.put({ ...(await read()), ...part });
  return {
    id: { get: () => id },
    name: {
      get: async () => (await read()).name,
      set: async (name) => change({ name: await assertFreeName(realm, name, id) }),
    },
    position: {
      get: async () => (await sheets.list()).findIndex((sheet) => sheet.id === id),
      set: (position) => sheets.move(id, wholeOf(position)),
    },
    visibility: {
      get: async () => (await read()).visibility,
      set: async (given) => {
        const visibility = oneOf(['Visible', 'Hidden', 'VeryHidden'], given);
        if (visibility !== 'Visible') await assertNotLast(realm, id);
        await change({ visibility });
      },
    },
    tabColor: {
      get: async () => (await read()).tabColor,
      set: (color) => change({ tabColor: String(color) }),
    },
    showGridlines: {
      get: async () => (await read()).showGridlines,
      set: (show) => change({ showGridlines: truthOf(show) }),
    },
    standardWidth: {
      get: async () => (await read()).standardWidth,
      set: (width) =>
        typeof width === 'number' ? change({ standardWidth: width }) : raise('InvalidArgument'),
    },
  };
}

/** A workbook keeps one visible sheet. */
async function assertNotLast({ workbook }: Realm, id: string): Promise<void> {
  const others = (await workbook.sheets.list()).filter(
    (sheet) => sheet.id !== id && sheet.visibility === 'Visible',
  );
  if (others.length === 0) raise('InvalidOperation');
}

async function deleteSheet(realm: Realm, id: string): Promise<void> {
  await assertNotLast(realm, id);
  const { sheets, tables: tableList, charts: chartList, names: nameList } = realm.workbook;
  for (const table of await tableList.list()) if (table.area.sheet === id) await tableList.remove(table.id);
  for (const chart of await chartList.list()) if (chart.sheet === id) await chartList.remove(chart.id);
  for (const name of await nameList.list()) if (name.sheet === id) await nameList.remove(name.id);
  const left = (await sheets.list()).filter((sheet) => sheet.id !== id);
  if ((await sheets.active()) === id)
    await sheets.activate(left.find((sheet) => sheet.visibility === 'Visible')?.id ?? '');
  await sheets.remove(id);
}

async function beside(realm: Realm, id: string, step: number): Promise<ExcelObject | null> {
  const list = await realm.workbook.sheets.list();
  const sheet = list[list.findIndex((one) => one.id === id) + step];
  return sheet ? realm.worksheet(sheet.id) : null;
}
