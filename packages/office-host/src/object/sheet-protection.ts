import { raise } from '../protocol/excel-error.ts';
import { type ExcelObject, isExcelObject } from '../protocol/excel-object.ts';
import { type Realm, recordOf, sheetById } from './realm.ts';

const OPTIONS = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

/** Protection of a sheet: while it is on, writing locked cells is AccessDenied. */
export function worksheetProtection(realm: Realm, id: string): ExcelObject {
  const { sheets } = realm.workbook;
  const read = async () => (await sheetById(realm, id)).protection;
  return {
    className: 'WorksheetProtection',
    properties: {
      protected: { get: async () => (await read()) !== null },
      options: { get: async () => (await read())?.options ?? null },
    },
    methods: {
      async protect(options, password) {
        const sheet = await sheetById(realm, id);
        if (sheet.protection) return raise('InvalidOperation');
        const given = isExcelObject(options) ? raise('InvalidArgument') : recordOf(options ?? {});
        const protection = {
          options: { ...OPTIONS, ...given },
          password: typeof password === 'string' ? password : null,
        };
        await sheets.put({ ...sheet, protection });
      },
      async unprotect(password) {
        const sheet = await sheetById(realm, id);
        if (sheet.protection?.password && sheet.protection.password !== password)
          return raise('AccessDenied');
        await sheets.put({ ...sheet, protection: null });
      },
    },
  };
}
