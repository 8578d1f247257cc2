import { raise } from '../protocol/excel-error.ts';
import type { Argument, ExcelObject } from '../protocol/excel-object.ts';
import { type Area, boundingArea, onSheet } from '../workbook/area.ts';
import type { CellValue, Json } from '../workbook/records.ts';
import { areaAt } from './area-at.ts';
import { writeCells } from './range-write.ts';
import { assertWritable, oneOf, placed, type Realm, recordOf } from './realm.ts';

const KINDS = ['All', 'Formulas', 'Values', 'Formats'] as const;

/** Brings cells of another range here. Formulas come as they are typed: addresses in them are not moved. */
export async function copyFrom(realm: Realm, area: Area, given: Argument, kind: Argument): Promise<void> {
  const { cells } = realm.workbook;
  const source = await areaAt(realm, given, area.sheet);
  const what = oneOf(KINDS, kind ?? 'All');
  const target = placed({ ...area, rows: source.rows, columns: source.columns });
  await assertWritable(realm, target);
  if (what === 'All' || what === 'Formulas') await cells.write(target, await cells.formulas(source));
  if (what === 'Values') await cells.write(target, await cells.values(source));
  if (what !== 'All' && what !== 'Formats') return;
  await cells.setNumberFormats(target, await cells.numberFormats(source));
  for (const [down, line] of (await cells.formats(source)).entries()) {
    for (const [right, format] of line.entries()) {
      const cell = { ...target, row: target.row + down, column: target.column + right, rows: 1, columns: 1 };
      await cells.setFormat(cell, format);
    }
  }
}

/** The block of filled cells around a range, up to the blank rows and columns on every side. */
export async function surroundingRegion({ workbook: { cells } }: Realm, area: Area): Promise<Area> {
  let region = area;
  for (;;) {
    const edge = {
      ...region,
      row: region.row - 1,
      column: region.column - 1,
      rows: region.rows + 2,
      columns: region.columns + 2,
    };
    const around = onSheet(edge) ? edge : clipped(edge);
    const values = await cells.values(around);
    const filled = values.flatMap((line, down) =>
      line.flatMap((value, right) => placeOf(value, around, down, right)),
    );
    const grown = filled.reduce(boundingArea, region);
    if (grown.rows === region.rows && grown.columns === region.columns) return region;
    region = grown;
  }
}

function clipped(area: Area): Area {
  const row = Math.max(0, area.row);
  const column = Math.max(0, area.column);
  return {
    ...area,
    row,
    column,
    rows: area.rows - (row - area.row),
    columns: area.columns - (column - area.column),
  };
}

function placeOf(value: CellValue, { sheet, row, column }: Area, down: number, right: number): Area[] {
  return value === '' ? [] : [{ sheet, row: row + down, column: column + right, rows: 1, columns: 1 }];
}

/** The link of a range: an address, a tip, and the text that is shown. */
export function hyperlink(realm: Realm, area: Area): NonNullable<ExcelObject['properties']>[string] {
  const { cells } = realm.workbook;
  return {
    get: async () => (await cells.formats({ ...area, rows: 1, columns: 1 })).flat()[0]?.hyperlink ?? null,
    async set(given: Json) {
      const link = recordOf(given);
      if (!('address' in link) && !('documentReference' in link)) raise('InvalidArgument');
      await assertWritable(realm, area);
      await cells.setFormat(area, { hyperlink: link, fontColor: '#0563C1', underline: 'Single' });
      if (typeof link['textToDisplay'] === 'string') await writeCells(realm, area, link['textToDisplay']);
    },
  };
}
