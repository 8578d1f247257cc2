import { raise } from '../protocol/excel-error.ts';
import type { Property } from '../protocol/excel-object.ts';
import { formatAddress } from '../workbook/address.ts';
import { type Area, SHEET_COLUMNS, SHEET_ROWS } from '../workbook/area.ts';
import type { CellValue, Json } from '../workbook/records.ts';
import { readInput } from './cell-input.ts';
import { shownText } from './cell-text.ts';
import { assertWritable, type Realm, sheetById } from './realm.ts';

const MOST_CELLS = 5_000_000;

/** A range's properties: where it is, and what is in its cells. */
export function rangeProperties(realm: Realm, area: Area): Record<string, Property> {
  const { cells } = realm.workbook;
  const address = async () => formatAddress((await sheetById(realm, area.sheet)).name, area);
  // A whole column has more cells than Excel sends: its values are null.
  const ofCells = <T>(read: () => T) => (unbounded(area) ? null : read());
  const type: Property = {
    get: () => ofCells(() => cells.formulas(area)) as Json,
    set: (given) => writeCells(realm, area, given),
  };
  const formats: Property = {
    get: () => ofCells(() => cells.numberFormats(area)) as Json,
    set: (given) => writeNumberFormats(realm, area, given),
  };
  return {
    address: { get: address },
    addressLocal: { get: address },
    rowIndex: { get: () => area.row },
    columnIndex: { get: () => area.column },
    rowCount: { get: () => area.rows },
    columnCount: { get: () => area.columns },
    cellCount: { get: () => (area.rows * area.columns > 2 ** 31 - 1 ? -1 : area.rows * area.columns) },
    isEntireColumn: { get: () => area.rows === SHEET_ROWS },
    isEntireRow: { get: () => area.columns === SHEET_COLUMNS },
    values: {
      get: () => ofCells(() => cells.values(area)) as Json,
      set: (given) => writeCells(realm, area, given),
    },
    formulas: type,
    formulasLocal: type,
    numberFormat: formats,
    numberFormatLocal: formats,
    text: { get: () => ofCells(() => readTexts(realm, area)) },
    valueTypes: { get: () => ofCells(() => readTypes(realm, area)) },
    valuesAsJson: { get: () => ofCells(() => readAsJson(realm, area)) },
    hasSpill: { get: () => readHasSpill(realm, area) },
    ...placeInPoints(realm, area),
  };
}

function unbounded(area: Area): boolean {
  if (area.rows === SHEET_ROWS || area.columns === SHEET_COLUMNS) return true;
  return area.rows * area.columns > MOST_CELLS ? raise('RangeExceedsLimit') : false;
}

/** Types values or formulas into a range: one for all cells, or a grid of the range's shape. */
export async function writeCells(realm: Realm, area: Area, given: Json): Promise<void> {
  await assertWritable(realm, area);
  const grid = gridOf(area, given);
  const { cells } = realm.workbook;
  const formats = await cells.numberFormats(area);
  const now = grid.flat().some((one) => one === null) ? await cells.formulas(area) : [];
  const inputs = grid.map((line, row) =>
    line.map((one, column) => readInput(one, formats[row]?.[column] ?? 'General', now[row]?.[column] ?? '')),
  );
  await cells.write(
    area,
    inputs.map((line) => line.map(({ formula }) => formula)),
  );
  if (!inputs.flat().some(({ numberFormat }) => numberFormat !== null)) return;
  const typed = inputs.map((line, row) =>
    line.map(({ numberFormat }, column) => {
      const before = formats[row]?.[column] ?? 'General';
      return before === 'General' ? (numberFormat ?? before) : before;
    }),
  );
  await cells.setNumberFormats(area, typed);
}

async function writeNumberFormats(realm: Realm, area: Area, given: Json): Promise<void> {
  await assertWritable(realm, area);
  const { cells } = realm.workbook;
  if (!Array.isArray(given))
    return cells.setNumberFormats(
      area,
      oneForAll(area, given).map((line) => line.map(String)),
    );
  const [only] = given.length === 1 && Array.isArray(given[0]) && given[0].length === 1 ? given[0] : [];
  const grid = only === undefined ? gridOf(area, given) : oneForAll(area, only);
  const now = grid.flat().some((one) => one === null) ? await cells.numberFormats(area) : [];
  const formats = grid.map((line, row) =>
    line.map((one, column) => String(one ?? now[row]?.[column] ?? 'General')),
  );
  await cells.setNumberFormats(area, formats);
}

function gridOf(area: Area, given: Json): readonly (readonly Json[])[] {
  if (!Array.isArray(given)) return oneForAll(area, given);
  const fits =
    given.length === area.rows && given.every((line) => Array.isArray(line) && line.length === area.columns);
  return fits
    ? (given as Json[][])
    : raise(
        'InvalidArgument',
        "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      );
}

/** A band is written as one cell: the workbook lays it over the whole of it. */
function oneForAll(area: Area, given: Json): Json[][] {
  const bounded = area.rows === SHEET_ROWS || area.columns === SHEET_COLUMNS ? { rows: 1, columns: 1 } : area;
  return Array.from({ length: bounded.rows }, () => Array<Json>(bounded.columns).fill(given));
}

async function readTexts({ workbook: { cells } }: Realm, area: Area): Promise<string[][]> {
  const formats = await cells.numberFormats(area);
  const values = await cells.values(area);
  return values.map((line, row) =>
    line.map((value, at) => shownText(value, formats[row]?.[at] ?? 'General')),
  );
}

async function readTypes({ workbook: { cells } }: Realm, area: Area): Promise<string[][]> {
  return (await cells.values(area)).map((line) => line.map(typeOf));
}

async function readAsJson({ workbook: { cells } }: Realm, area: Area): Promise<Json> {
  return (await cells.values(area)).map((line) =>
    line.map((value) => {
      const type = typeOf(value);
      if (type === 'Error')
        return { type, basicType: type, basicValue: value, errorType: errorType(String(value)) };
      return { type, basicType: type, basicValue: value };
    }),
  );
}

const ERRORS: Record<string, string> = {
  '#N/A': 'NotAvailable',
  '#VALUE!': 'Value',
  '#NAME?': 'Name',
  '#REF!': 'Ref',
  '#DIV/0!': 'Div0',
  '#NUM!': 'Num',
  '#NULL!': 'Null',
  '#SPILL!': 'Spill',
  '#BUSY!': 'Busy',
  '#CALC!': 'Calc',
};

function errorType(text: string): string {
  return ERRORS[text] ?? 'Value';
}

function typeOf(value: CellValue): string {
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  if (value === '') return 'Empty';
  return value in ERRORS ? 'Error' : 'String';
}

/** true, false, or null where some cells spill and others do not. */
async function readHasSpill({ workbook: { cells } }: Realm, area: Area): Promise<boolean | null> {
  const used = await cells.used(area.sheet, true);
  if (!used) return false;
  const answers = new Set<boolean>();
  for (let row = area.row; row < Math.min(area.row + area.rows, used.row + used.rows); row += 1) {
    for (
      let column = area.column;
      column < Math.min(area.column + area.columns, SHEET_COLUMNS);
      column += 1
    ) {
      answers.add((await cells.spill(area.sheet, row, column)) !== null);
    }
  }
  return answers.size > 1 ? null : answers.has(true);
}

function placeInPoints({ workbook: { cells } }: Realm, area: Area): Record<string, Property> {
  const total = (sizes: readonly number[]) => sizes.reduce((sum, size) => sum + size, 0);
  return {
    left: { get: async () => total(await cells.columnWidths(area.sheet, 0, area.column)) },
    top: { get: async () => total(await cells.rowHeights(area.sheet, 0, area.row)) },
    width: { get: async () => total(await cells.columnWidths(area.sheet, area.column, area.columns)) },
    height: { get: async () => total(await cells.rowHeights(area.sheet, area.row, area.rows)) },
  };
}
