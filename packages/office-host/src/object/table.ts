import { raise } from '../protocol/excel-error.ts';
import type { ExcelObject, Property } from '../protocol/excel-object.ts';
import type { Json, Table } from '../workbook/records.ts';
import { areaAt } from './area-at.ts';
import { events } from './events.ts';
import { assertFreeIdentifier } from './identifier.ts';
import { assertWritable, type Realm, truthOf } from './realm.ts';
import { tableColumns } from './table-columns.ts';
import { bodyArea, headerArea, totalArea } from './table-parts.ts';
import { assertApart, tableRecord } from './table-record.ts';
import { tableRows } from './table-rows.ts';
import { showTotals } from './table-totals.ts';

/** A table. */
export function table(realm: Realm, id: string): ExcelObject {
  const { tables, cells } = realm.workbook;
  const read = () => tableRecord(realm, id);
  return {
    className: 'Table',
    id: () => id,
    properties: tableProperties(realm, id),
    objects: {
      columns: () => tableColumns(realm, id),
      rows: () => tableRows(realm, id),
      worksheet: async () => realm.worksheet((await read()).area.sheet),
    },
    methods: {
      ...events('Table'),
      getRange: async () => realm.range((await read()).area),
      getHeaderRowRange: async () => realm.range(headerArea(await read())),
      getDataBodyRange: async () => realm.range(bodyArea(await read())),
      getTotalRowRange: async () => realm.range(totalArea(await read())),
      clearFilters: () => undefined,
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
      async resize(given) {
        const record = await read();
        const area = await areaAt(realm, given, record.area.sheet);
        if (area.sheet !== record.area.sheet || area.row !== record.area.row) return raise('InvalidArgument');
        await assertApart(realm, area, id);
        const columnIds = Array.from(
          { length: area.columns },
          (_, at) => record.columnIds[at] ?? realm.newNumber(),
        );
        await tables.put({ ...record, area, columnIds });
      },
    },
  };
}

function tableProperties(realm: Realm, id: string): Record<string, Property> {
  const { tables } = realm.workbook;
  const read = () => tableRecord(realm, id);
  const change = async (part: Partial<Table>) => {
    const record = await read();
    await assertWritable(realm, record.area);
    await tables.put({ ...record, ...part });
  };
  const flag = (name: keyof Table): Property => ({
    get: async () => (await read())[name] as Json,
    set: (on) => change({ [name]: truthOf(on) }),
  });
  return {
    id: { get: () => id },
    legacyId: { get: async () => String((await tables.list()).findIndex((one) => one.id === id) + 1) },
    name: {
      get: async () => (await read()).name,
      set: async (name) => change({ name: await assertFreeIdentifier(realm, name, id) }),
    },
    style: { get: async () => (await read()).style, set: (style) => change({ style: String(style) }) },
    showTotals: {
      get: async () => (await read()).showTotals,
      set: async (on) => showTotals(realm, await read(), truthOf(on)),
    },
    showHeaders: flag('showHeaders'),
    showBandedRows: flag('showBandedRows'),
    showBandedColumns: flag('showBandedColumns'),
    showFilterButton: flag('showFilterButton'),
    highlightFirstColumn: flag('highlightFirstColumn'),
    highlightLastColumn: flag('highlightLastColumn'),
  };
}
