import type { ExcelObject } from '../protocol/excel-object.ts';
import { customXmlParts } from './custom-xml-parts.ts';
import { names } from './names.ts';
import { oneOf, type Realm } from './realm.ts';
import { tables } from './tables.ts';
import { worksheets } from './worksheets.ts';

/** The root of the API. */
export function excelWorkbook(realm: Realm): ExcelObject {
  const { workbook } = realm;
  return {
    className: 'Workbook',
    objects: {
      worksheets: () => worksheets(realm),
      tables: () => tables(realm, null),
      names: () => names(realm),
      customXmlParts: () => customXmlParts(realm),
      application: () => ({
        className: 'Application',
        methods: {
          calculate: (kind) => {
            oneOf(['Recalculate', 'Full', 'FullRebuild'], kind);
            return workbook.calculate();
          },
        },
      }),
    },
    methods: {
      getSelectedRange: async () => realm.range(await workbook.selection()),
      getActiveCell: async () => realm.range({ ...(await workbook.selection()), rows: 1, columns: 1 }),
    },
  };
}
