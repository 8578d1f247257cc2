import { raise } from '../protocol/excel-error.ts';
import type { ExcelObject } from '../protocol/excel-object.ts';
import type { Json } from '../workbook/records.ts';
import { type Realm, textOf } from './realm.ts';

/** What the add-in keeps with the workbook, by key. */
export function settings(realm: Realm): ExcelObject {
  const { settings: list } = realm.workbook;
  return {
    className: 'SettingCollection',
    item: async (key) =>
      setting(realm, ((await list.list()).find(({ id }) => id === key) ?? raise('ItemNotFound')).id),
    items: async () => (await list.list()).map(({ id }) => setting(realm, id)),
    methods: {
      add: async (key, value) => {
        await list.put({ id: textOf(key), value: value as Json });
        return setting(realm, textOf(key));
      },
    },
  };
}

function setting(realm: Realm, key: string): ExcelObject {
  const { settings: list } = realm.workbook;
  const read = async () => (await list.list()).find(({ id }) => id === key) ?? raise('ItemNotFound');
  return {
    className: 'Setting',
    id: () => key,
    properties: {
      key: { get: () => key },
      value: { get: async () => (await read()).value, set: (value) => list.put({ id: key, value }) },
    },
    methods: { delete: () => list.remove(key) },
  };
}
