import type { Workbook } from '../workbook/workbook.ts';
import { range } from './range.ts';
import type { Realm } from './realm.ts';
import { table } from './table.ts';
import { scopedTables } from './tables.ts';
import { worksheet } from './worksheet.ts';

/** A realm over a workbook. Ids count on, so that runs are alike. */
export function openRealm(workbook: Workbook): Realm {
  let last = 0;
  let isDirty = false;
  const realm: Realm = {
    workbook,
    newId: () => {
      last += 1;
      return `{00000000-0002-0000-0000-${String(last).padStart(12, '0')}}`;
    },
    markDirty() {
      isDirty = true;
    },
    takeDirty() {
      const was = isDirty;
      isDirty = false;
      return was;
    },
    range: (area) => range(realm, area),
    worksheet: (id) => worksheet(realm, id),
    table: (id) => table(realm, id),
    tablesIn: (area, fully) => scopedTables(realm, area, fully),
  };
  return realm;
}
