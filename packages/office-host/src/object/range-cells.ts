import { raise } from '../protocol/excel-error.ts';
import type { Property } from '../protocol/excel-object.ts';
import { formatAddress } from '../workbook/address.ts';
import { type Area, SHEET_COLUMNS, SHEET_ROWS } from '../workbook/area.ts';
import type { Json } from '../workbook/records.ts';
import { shownText } from './cell-text.ts';
import { typeOf } from './cell-type.ts';
import { writeCells, writeNumberFormats } from './range-write.ts';
import { type Realm, sheetById } from './realm.ts';

const MOST_CELLS = 5_000_000;

/** A range's properties: where it is, and what is in its cells. */
export function rangeProperties(realm: Realm, area: Area): Record<string, Property> {
  const { cells } = realm.workbook;
  // A whole column has more cells than Excel sends: its values are null.
  const ofCells = <T>(read: () => T) => (isUnbounded(area) ? null : read());
  return {
    address: { get: async () => formatAddress((await sheetById(realm, area.sheet)).name, area) },
    rowIndex: { get: () => area.row },
    columnIndex: { get: () => area.column },
    rowCount: { get: () => area.rows },
    columnCount: { get: () => area.columns },
    values: {
      get: () => ofCells(() => cells.values(area)) as Json,
      set: (given) => writeCells(realm, area, given),
    },
    formulas: {
      get: () => ofCells(() => cells.formulas(area)) as Json,
      set: (given) => writeCells(realm, area, given),
    },
    numberFormat: {
      get: () => ofCells(() => cells.numberFormats(area)) as Json,
      set: (given) => writeNumberFormats(realm, area, given),
    },
    text: { get: () => ofCells(() => readTexts(realm, area)) },
    valueTypes: {
      get: () => ofCells(async () => (await cells.values(area)).map((line) => line.map(typeOf))),
    },
  };
}

function isUnbounded(area: Area): boolean {
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
