import type { Workbook } from '../workbook/workbook.ts';
import { range } from './range.ts';
import type { Realm } from './realm.ts';
import { table } from './table.ts';
import { scopedTables } from './tables.ts';
import { worksheet } from './worksheet.ts';

/** A realm over a workbook. Ids count on, so that runs are alike. */
export function openRealm(workbook: Workbook): Realm {
  let last = 0;
  const newNumber = () => {
    last += 1;
    return last;
  };
  const realm: Realm = {
    workbook,
    newNumber,
    newId: () => `{00000000-0002-0000-0000-${String(newNumber()).padStart(12, '0')}}`,
    range: (area) => range(realm, area),
    worksheet: (id) => worksheet(realm, id),
    table: (id) => table(realm, id),
    tablesIn: (area, fully) => scopedTables(realm, area, fully),
  };
  return realm;
}
