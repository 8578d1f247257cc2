import type { Argument, OfficeObject } from '../protocol/office-object.ts';
import { newSheet } from '../workbook/new-sheet.ts';
import { assertStructureFree, type Realm, sheetByKey } from './realm.ts';
import { assertFreeName } from './sheet-name.ts';

/** The sheets of the workbook. */
export function worksheets(realm: Realm): OfficeObject {
  const { sheets } = realm.workbook;
  return {
    className: 'WorksheetCollection',
    item: async (key) => realm.worksheet((await sheetByKey(realm, key)).id),
    items: async () => (await sheets.list()).map(({ id }) => realm.worksheet(id)),
    methods: {
      // What the client calls when an add-in adds its first handler of `onSelectionChanged`, or
      // removes its last: accepted.
      _RegisterSelectionChangedEvent: () => undefined,
      _UnregisterSelectionChangedEvent: () => undefined,
      getActiveWorksheet: async () => realm.worksheet(await sheets.active()),
      add: async (name) => {
        await assertStructureFree(realm);
        const sheet = newSheet(realm.newId(), await freeName(realm, name));
        await sheets.put(sheet);
        return realm.worksheet(sheet.id);
      },
    },
  };
}

async function freeName(realm: Realm, given: Argument): Promise<string> {
  if (given !== undefined && given !== null) return assertFreeName(realm, given);
  const taken = new Set((await realm.workbook.sheets.list()).map(({ name }) => name));
  let number = taken.size + 1;
  while (taken.has(`Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
