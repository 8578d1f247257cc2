import type { ExcelObject } from '../protocol/excel-object.ts';
import { SHEET_COLUMNS, SHEET_ROWS } from '../workbook/area.ts';
import { areaAt } from './area-at.ts';
import { type Realm, sheetById, wholeOf } from './realm.ts';

/** Rows and columns of a sheet that stay in sight. */
export function freezePanes(realm: Realm, id: string): ExcelObject {
  const freeze = async (rows: number, columns: number) =>
    realm.workbook.sheets.put({ ...(await sheetById(realm, id)), frozen: { rows, columns } });
  return {
    className: 'WorksheetFreezePanes',
    methods: {
      freezeRows: (count) => freeze(wholeOf(count, 1), 0),
      freezeColumns: (count) => freeze(0, wholeOf(count, 1)),
      async freezeAt(given) {
        const { row, column, rows, columns } = await areaAt(realm, given, id);
        await freeze(rows === SHEET_ROWS ? 0 : row + rows, columns === SHEET_COLUMNS ? 0 : column + columns);
      },
      unfreeze: async () => realm.workbook.sheets.put({ ...(await sheetById(realm, id)), frozen: null }),
      async getLocationOrNullObject() {
        const { frozen } = await sheetById(realm, id);
        if (!frozen) return null;
        const rows = frozen.rows || SHEET_ROWS;
        const columns = frozen.columns || SHEET_COLUMNS;
        return realm.range({ sheet: id, row: 0, column: 0, rows, columns });
      },
    },
  };
}
