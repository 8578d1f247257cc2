import { raise } from '../protocol/office-error.ts';
import { type Area, SHEET_COLUMNS, SHEET_ROWS } from '../workbook/area.ts';
import type { Json } from '../workbook/records.ts';
import { readInput } from './cell-input.ts';
import { isNumberFormat } from './number-format.ts';
import { assertWritable, type Realm } from './realm.ts';
import { keepingHeadings } from './table-headers.ts';

/** Types values or formulas into a range: one for all cells, or a grid of the range's shape. */
export async function writeCells(realm: Realm, area: Area, given: Json): Promise<void> {
  await assertWritable(realm, area);
  const grid = gridOf(area, given);
  const { cells } = realm.workbook;
  const formats = await cells.numberFormats(area);
  const now = grid.flat().some((typed) => typed === null) ? await cells.formulas(area) : [];
  const inputs = grid.map((line, row) =>
    line.map((typed, column) =>
      readInput(typed, formats[row]?.[column] ?? 'General', now[row]?.[column] ?? ''),
    ),
  );
  const typedIn = inputs.map((line) => line.map(({ formula }) => formula));
  await keepingHeadings(realm, area, () => cells.write(area, typedIn));
  if (!inputs.flat().some(({ numberFormat }) => numberFormat !== null)) return;
  const typed = inputs.map((line, row) =>
    line.map(({ numberFormat }, column) => {
      const before = formats[row]?.[column] ?? 'General';
      return before === 'General' ? (numberFormat ?? before) : before;
    }),
  );
  await cells.setNumberFormats(area, typed);
}

/** Sets number formats: one for all cells, or a grid of the range's shape. */
export async function writeNumberFormats(realm: Realm, area: Area, given: Json): Promise<void> {
  await assertWritable(realm, area);
  const { cells } = realm.workbook;
  const formats = await readNumberFormats(realm, area, given);
  if (!formats.flat().every(isNumberFormat)) raise('InvalidArgument');
  await cells.setNumberFormats(area, formats);
}

async function readNumberFormats({ workbook: { cells } }: Realm, area: Area, given: Json) {
  if (!Array.isArray(given)) return oneForAll(area, given).map((line) => line.map(String));
  const [only] = given.length === 1 && Array.isArray(given[0]) && given[0].length === 1 ? given[0] : [];
  const grid = only === undefined ? gridOf(area, given) : oneForAll(area, only);
  const now = grid.flat().some((typed) => typed === null) ? await cells.numberFormats(area) : [];
  return grid.map((line, row) =>
    line.map((typed, column) => String(typed ?? now[row]?.[column] ?? 'General')),
  );
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
