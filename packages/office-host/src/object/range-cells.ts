import type { Property } from '../protocol/office-object.ts';
import { formatAddress } from '../workbook/address.ts';
import { type Area, SHEET_COLUMNS, SHEET_ROWS } from '../workbook/area.ts';
import type { CellValue, Json } from '../workbook/records.ts';
import { shownText } from './cell-text.ts';
import { typeOf } from './cell-type.ts';
import { writeCells, writeNumberFormats } from './range-write.ts';
import { type Realm, sheetById } from './realm.ts';

/**
 * More cells than this are answered with null, and whole rows and columns too. Source: Microsoft's
 * "Read or write to a large range using the Excel JavaScript API": 5,000,000 cells.
 */
const MOST_CELLS = 5_000_000;

/** A range's properties: where it is, and what is in its cells. */
export function rangeProperties(realm: Realm, area: Area): Record<string, Property> {
  const { cells } = realm.workbook;
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
      get: () => ofCells(async () => (await cells.formulas(area)).map((line) => line.map(readBack))),
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

const isUnbounded = ({ rows, columns }: Area): boolean =>
  rows === SHEET_ROWS || columns === SHEET_COLUMNS || rows * columns > MOST_CELLS;

/**
 * The apostrophe that keeps "=1+1" a text is not part of what is read back (OfficeDev/office-js
 * issue 6687).
 */
const readBack = (typed: CellValue): CellValue =>
  typeof typed === 'string' && typed.startsWith("'=") ? typed.slice(1) : typed;

async function readTexts({ workbook: { cells } }: Realm, area: Area): Promise<string[][]> {
  const formats = await cells.numberFormats(area);
  const values = await cells.values(area);
  return values.map((line, row) =>
    line.map((value, at) => shownText(value, formats[row]?.[at] ?? 'General')),
  );
}
