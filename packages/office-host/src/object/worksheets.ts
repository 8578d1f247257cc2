import { raise } from '../protocol/excel-error.ts';
import type { Argument, ExcelObject } from '../protocol/excel-object.ts';
import { newSheet } from '../workbook/new-sheet.ts';
import type { Sheet } from '../workbook/records.ts';
import { events } from './events.ts';
import { type Realm, sheetByKey } from './realm.ts';
import { assertFreeName } from './sheet-name.ts';

/** The sheets of the workbook. */
export function worksheets(realm: Realm): ExcelObject {
  const { sheets } = realm.workbook;
  const list = async (visibleOnly: Argument) =>
    (await sheets.list()).filter((sheet) => visibleOnly !== true || sheet.visibility === 'Visible');
  const shown = async (sheet: Sheet | undefined) => realm.worksheet((sheet ?? raise('ItemNotFound')).id);
  return {
    className: 'WorksheetCollection',
    item: async (key) => realm.worksheet((await sheetByKey(realm, key)).id),
    items: async () => (await sheets.list()).map(({ id }) => realm.worksheet(id)),
    methods: {
      ...events('WorksheetCollection'),
      getActiveWorksheet: async () => realm.worksheet(await sheets.active()),
      getCount: async (visibleOnly) => (await list(visibleOnly)).length,
      getFirst: async (visibleOnly) => shown((await list(visibleOnly))[0]),
      getLast: async (visibleOnly) => shown((await list(visibleOnly)).at(-1)),
      add: async (name) => {
        const sheet = newSheet(realm.newId(), await freeName(realm, name));
        await sheets.put(sheet);
        return realm.worksheet(sheet.id);
      },
    },
  };
}

async function freeName(realm: Realm, given: Argument): Promise<string> {
  if (given !== undefined && given !== null) return assertFreeName(realm, given, null);
  const taken = new Set((await realm.workbook.sheets.list()).map(({ name }) => name));
  let number = taken.size + 1;
  while (taken.has(`Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
