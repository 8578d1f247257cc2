import { orNull } from '../protocol/object-paths.ts';
import { raise } from '../protocol/office-error.ts';
import type { Argument, OfficeObject } from '../protocol/office-object.ts';
import { type Area, SHEET_COLUMNS, SHEET_ROWS } from '../workbook/area.ts';
import { areaAt } from './area-at.ts';
import { charts } from './charts.ts';
import { freezePanes } from './freeze-panes.ts';
import { assertShown, assertStructureFree, type Realm, sheetById, wholeOf } from './realm.ts';
import { tables } from './tables.ts';

/** A sheet. */
export function worksheet(realm: Realm, id: string): OfficeObject {
  const { cells, sheets } = realm.workbook;
  const whole: Area = { sheet: id, row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS };
  const rangeAt = (row: Argument, column: Argument, rows: Argument, columns: Argument) =>
    realm.range({
      sheet: id,
      row: wholeOf(row),
      column: wholeOf(column),
      rows: wholeOf(rows),
      columns: wholeOf(columns),
    });
  return {
    className: 'Worksheet',
    id: () => id,
    properties: {
      name: { get: async () => (await sheetById(realm, id)).name },
      visibility: {
        get: async () => {
          const { isHidden, isVeryHidden } = await sheetById(realm, id);
          return isVeryHidden === true ? 'VeryHidden' : isHidden ? 'Hidden' : 'Visible';
        },
      },
    },
    objects: {
      charts: () => charts(realm, id),
      tables: () => tables(realm, id),
      freezePanes: () => freezePanes(realm, id),
      // While it is on, writing cells is AccessDenied.
      protection: () => ({
        className: 'WorksheetProtection',
        properties: { protected: { get: async () => (await sheetById(realm, id)).isProtected } },
      }),
    },
    methods: {
      getRange: async (address) => realm.range(address ? await areaAt(realm, address, id) : whole),
      getRangeByIndexes: rangeAt,
      getCell: (row, column) => rangeAt(row, column, 1, 1),
      getUsedRangeOrNullObject: (valuesOnly) =>
        orNull(async () => realm.range((await cells.used(id, valuesOnly === true)) ?? raise('ItemNotFound'))),
      async activate() {
        await assertShown(realm, id);
        return sheets.activate(id);
      },
      delete: () => deleteSheet(realm, id),
    },
  };
}

/**
 * A workbook keeps one visible sheet; one that is very hidden stays (GeneralException, by design:
 * OfficeDev/office-js issue 365).
 */
async function deleteSheet(realm: Realm, id: string): Promise<void> {
  const { sheets, tables: tableList, charts: chartList } = realm.workbook;
  await assertStructureFree(realm);
  if ((await sheetById(realm, id)).isVeryHidden === true) raise('GeneralException');
  const shown = (await sheets.list()).find((sheet) => sheet.id !== id && !sheet.isHidden);
  if (shown === undefined) return raise('InvalidOperation');
  for (const table of await tableList.list()) if (table.area.sheet === id) await tableList.remove(table.id);
  for (const chart of await chartList.list()) if (chart.sheet === id) await chartList.remove(chart.id);
  if ((await sheets.active()) === id) await sheets.activate(shown.id);
  await sheets.remove(id);
}
