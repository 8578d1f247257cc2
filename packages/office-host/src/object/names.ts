import { raise } from '../protocol/excel-error.ts';
import { type Argument, type ExcelObject, isExcelObject } from '../protocol/excel-object.ts';
import { orNull } from '../protocol/object-paths.ts';
import { formatAddress, parseAddress } from '../workbook/address.ts';
import { SHEET_COLUMNS, SHEET_ROWS } from '../workbook/area.ts';
import type { NamedItem } from '../workbook/records.ts';
import { areaAt } from './area-at.ts';
import { assertFreeIdentifier } from './identifier.ts';
import { type Realm, sheetById, textOf, truthOf } from './realm.ts';

/** The defined names of a sheet, or of the workbook where `sheet` is null. */
export function names(realm: Realm, sheet: string | null): ExcelObject {
  const list = async () => (await realm.workbook.names.list()).filter((name) => name.sheet === sheet);
  const add = async (name: Argument, formula: Argument, comment: Argument) => {
    const record: NamedItem = {
      id: realm.newId(),
      name: await assertFreeIdentifier(realm, name, null),
      sheet,
      formula: await formulaOf(realm, formula),
      comment: typeof comment === 'string' ? comment : '',
      visible: true,
    };
    await realm.workbook.names.put(record);
    return namedItem(realm, record.id);
  };
  return {
    className: 'NamedItemCollection',
    item: async (key) => {
      const wanted = textOf(key).toLowerCase();
      const found = (await list()).find(({ id, name }) => id === key || name.toLowerCase() === wanted);
      return namedItem(realm, (found ?? raise('ItemNotFound')).id);
    },
    items: async () => (await list()).map(({ id }) => namedItem(realm, id)),
    methods: { add, addFormulaLocal: add },
  };
}

/** A range becomes a formula with dollars, as Excel writes it. */
async function formulaOf(realm: Realm, given: Argument): Promise<string> {
  if (!isExcelObject(given)) return textOf(given);
  const area = given.area ?? raise('InvalidArgument');
  const address = formatAddress((await sheetById(realm, area.sheet)).name, area);
  const mark = address.lastIndexOf('!') + 1;
  const fixed = address.slice(mark).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
  return `=${address.slice(0, mark)}${fixed}`;
}

function namedItem(realm: Realm, id: string): ExcelObject {
  const list = realm.workbook.names;
  const read = async () => (await list.list()).find((one) => one.id === id) ?? raise('ItemNotFound');
  const change = async (part: Partial<NamedItem>) => list.put({ ...(await read()), ...part });
  const target = async () => {
    const { formula, sheet } = await read();
    if (!parseAddress(formula.slice(1))) return raise('ItemNotFound');
    return areaAt(realm, formula.slice(1), sheet ?? (await realm.workbook.sheets.active()));
  };
  const value = async () => {
    const { formula } = await read();
    if (!parseAddress(formula.slice(1))) return formula;
    const area = await target();
    const unbounded = area.rows === SHEET_ROWS || area.columns === SHEET_COLUMNS;
    const { name } = await sheetById(realm, area.sheet);
    return unbounded || area.rows * area.columns > 1
      ? formatAddress(name, area)
      : ((await realm.workbook.cells.values(area))[0]?.[0] ?? '');
  };
  return {
    className: 'NamedItem',
    id: async () => (await read()).name,
    properties: {
      name: { get: async () => (await read()).name },
      formula: {
        get: async () => (await read()).formula,
        set: async (formula) => change({ formula: textOf(formula) }),
      },
      comment: {
        get: async () => (await read()).comment,
        set: (comment) => change({ comment: String(comment) }),
      },
      visible: {
        get: async () => (await read()).visible,
        set: (visible) => change({ visible: truthOf(visible) }),
      },
      scope: { get: async () => ((await read()).sheet === null ? 'Workbook' : 'Worksheet') },
      type: { get: async () => (parseAddress((await read()).formula.slice(1)) ? 'Range' : 'String') },
      value: { get: value },
    },
    methods: {
      getRange: async () => realm.range(await target()),
      getRangeOrNullObject: () => orNull(async () => realm.range(await target())),
      delete: () => list.remove(id),
    },
  };
}
