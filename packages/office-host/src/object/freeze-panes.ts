import { raise } from '../protocol/office-error.ts';
import type { OfficeObject } from '../protocol/office-object.ts';
import { areaAt } from './area-at.ts';
import { type Realm, sheetById, wholeOf } from './realm.ts';

/** Rows and columns of a sheet that stay in sight. */
export function freezePanes(realm: Realm, id: string): OfficeObject {
  const freeze = async (rows: number, columns: number) =>
    realm.workbook.sheets.put({ ...(await sheetById(realm, id)), frozen: { rows, columns } });
  return {
    className: 'WorksheetFreezePanes',
    methods: {
      freezeRows: (count) => (wholeOf(count) > 0 ? freeze(wholeOf(count), 0) : raise('InvalidArgument')),
      async freezeAt(given) {
        const { row, column, rows, columns } = await areaAt(realm, given, id);
        await freeze(row + rows, column + columns);
      },
    },
  };
}
