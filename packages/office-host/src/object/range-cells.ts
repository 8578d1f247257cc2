import { raise } from '../protocol/excel-error.ts';
import type { Property } from '../protocol/excel-object.ts';
import { formatAddress } from '../workbook/address.ts';
import { type Area, SHEET_COLUMNS, SHEET_ROWS } from '../workbook/area.ts';
import type { CellValue, Json } from '../workbook/records.ts';
import { shownText } from './cell-text.ts';
import { asJson, typeOf } from './cell-type.ts';
import { writeCells, writeNumberFormats } from './range-write.ts';
import { type Realm, sheetById } from './realm.ts';

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
    valueTypes: { get: () => ofCells(() => mapValues(realm, area, typeOf)) },
    valuesAsJson: { get: () => ofCells(() => mapValues(realm, area, asJson)) },
    hasSpill: { get: () => readHasSpill(realm, area) },
    ...placeInPoints(realm, area),
  };
}

function unbounded(area: Area): boolean {
  if (area.rows === SHEET_ROWS || area.columns === SHEET_COLUMNS) return true;
  return area.rows * area.columns > MOST_CELLS ? raise('RangeExceedsLimit') : false;
}

async function readTexts({ workbook: { cells } }: Realm, area: Area): Promise<string[][]> {
  const formats = await cells.numberFormats(area);
  const values = await cells.values(area);
  return values.map((line, row) =>
    line.map((value, at) => shownText(value, formats[row]?.[at] ?? 'General')),
  );
}

async function mapValues<T>(
  { workbook: { cells } }: Realm,
  area: Area,
  of: (value: CellValue) => T,
): Promise<T[][]> {
  return (await cells.values(area)).map((line) => line.map(of));
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
