import type { OfficeObject } from '../protocol/office-object.ts';
import type { Table } from '../workbook/records.ts';
import { assertFreeIdentifier } from './identifier.ts';
import { assertWritable, type Realm, textOf } from './realm.ts';
import { tableRecord } from './table-record.ts';

/** A table. */
export function table(realm: Realm, id: string): OfficeObject {
  const { tables, cells } = realm.workbook;
  const read = () => tableRecord(realm, id);
  const change = async (part: Partial<Table>) => {
    const record = await read();
    await assertWritable(realm, record.area);
    await tables.put({ ...record, ...part });
  };
  return {
    className: 'Table',
    id: () => id,
    properties: {
      name: {
        get: async () => (await read()).name,
        set: async (name) => change({ name: await assertFreeIdentifier(realm, name, id) }),
      },
      style: { get: async () => (await read()).style, set: (style) => change({ style: textOf(style) }) },
    },
    methods: {
      getRange: async () => realm.range((await read()).area),
      /** Its cells stay. @returns them */
      async convertToRange() {
        const { area } = await read();
        await assertWritable(realm, area);
        await tables.remove(id);
        return realm.range(area);
      },
      async delete() {
        const { area } = await read();
        await assertWritable(realm, area);
        await tables.remove(id);
        await cells.clear(area, 'All');
      },
    },
  };
}
