import type { OfficeObject } from '../protocol/office-object.ts';
import { customXmlParts } from './custom-xml-parts.ts';
import { names } from './names.ts';
import { oneOf, type Realm } from './realm.ts';
import { tables } from './tables.ts';
import { worksheets } from './worksheets.ts';

/** The root of the API. */
export function excelWorkbook(realm: Realm): OfficeObject {
  const { workbook } = realm;
  return {
    className: 'Workbook',
    properties: { readOnly: { get: async () => (await workbook.locks?.())?.readOnly === true } },
    objects: {
      worksheets: () => worksheets(realm),
      tables: () => tables(realm, null),
      names: () => names(realm),
      customXmlParts: () => customXmlParts(realm),
      protection: () => ({
        className: 'WorkbookProtection',
        properties: { protected: { get: async () => (await workbook.locks?.())?.structure === true } },
      }),
      application: () => ({
        className: 'Application',
        methods: {
          calculate: (kind) => {
            const isAll = oneOf(['Recalculate', 'Full', 'FullRebuild'], kind) !== 'Recalculate';
            // A recalculation computes what is dirty: here nothing or, because formulas may rest on
            // each other, everything.
            return realm.takeDirty() || isAll ? workbook.calculate() : undefined;
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
