import type { ExcelObject } from '../protocol/excel-object.ts';
import { customXmlParts } from './custom-xml-parts.ts';
import { documentProperties } from './document-properties.ts';
import { events } from './events.ts';
import { names } from './names.ts';
import { oneOf, type Realm } from './realm.ts';
import { settings } from './settings.ts';
import { tables } from './tables.ts';
import { worksheets } from './worksheets.ts';

/** The root of the API. */
export function excelWorkbook(realm: Realm): ExcelObject {
  const { workbook } = realm;
  return {
    className: 'Workbook',
    properties: {
      name: { get: () => workbook.name },
      readOnly: { get: () => false },
      isDirty: { get: () => true },
    },
    objects: {
      worksheets: () => worksheets(realm),
      tables: () => tables(realm, null),
      names: () => names(realm, null),
      settings: () => settings(realm),
      customXmlParts: () => customXmlParts(realm),
      properties: () => documentProperties(realm),
      application: () => application(realm),
    },
    methods: {
      ...events('Workbook'),
      getSelectedRange: async () => realm.range(await workbook.selection()),
      getActiveCell: async () => realm.range({ ...(await workbook.selection()), rows: 1, columns: 1 }),
    },
  };
}

function application({ workbook }: Realm): ExcelObject {
  return {
    className: 'Application',
    properties: { calculationMode: { get: () => 'Automatic', set: (mode) => void oneOf(MODES, mode) } },
    methods: {
      calculate: (kind) => {
        oneOf(['Recalculate', 'Full', 'FullRebuild'], kind);
        return workbook.calculate();
      },
      // Drawing and calculation are not put off here; nothing a caller can tell apart.
      suspendApiCalculationUntilNextSync: () => undefined,
      suspendScreenUpdatingUntilNextSync: () => undefined,
    },
  };
}

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;
