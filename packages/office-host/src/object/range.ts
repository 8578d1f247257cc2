import { raise } from '../protocol/excel-error.ts';
import type { Argument, ExcelObject } from '../protocol/excel-object.ts';
import { orNull } from '../protocol/object-paths.ts';
import { type Area, boundingArea, covers, intersection } from '../workbook/area.ts';
import type { ClearWhat } from '../workbook/workbook.ts';
import { areaAt } from './area-at.ts';
import { dataValidation } from './data-validation.ts';
import { areasOf, specialCells } from './range-areas.ts';
import { rangeProperties } from './range-cells.ts';
import { copyFrom, hyperlink, surroundingRegion } from './range-copy.ts';
import { rangeFormat } from './range-format.ts';
import { neighbours } from './range-neighbours.ts';
import { deleteCells, insertCells } from './range-shift.ts';
import { assertWritable, oneOf, placed, type Realm } from './realm.ts';
import { usedWithin } from './used-range.ts';

/** A block of cells. */
export function range(realm: Realm, area: Area): ExcelObject {
  placed(area);
  return {
    className: 'Range',
    kept: true,
    area,
    properties: { ...rangeProperties(realm, area), hyperlink: hyperlink(realm, area) },
    objects: {
      format: () => rangeFormat(realm, area),
      worksheet: async () => realm.worksheet(area.sheet),
      dataValidation: () => dataValidation(realm, area),
    },
    methods: {
      ...neighbours(area, (place) => realm.range(place)),
      ...combinations(realm, area),
      ...spills(realm, area),
      ...changes(realm, area),
      getUsedRange: async (valuesOnly) => realm.range(await usedWithin(realm, area, valuesOnly === true)),
      getUsedRangeOrNullObject: (valuesOnly) =>
        orNull(async () => realm.range(await usedWithin(realm, area, valuesOnly === true))),
      getSpecialCells: (kind, values) => specialCells(realm, area, kind, values),
      getSpecialCellsOrNullObject: (kind, values) => orNull(() => specialCells(realm, area, kind, values)),
      getMergedAreasOrNullObject: () => orNull(() => mergedAreas(realm, area)),
      getTables: (fully) => realm.tablesIn(area, fully === true),
      // The client asks so before it sends a large array.
      _ValidateArraySize: (rows, columns) =>
        rows === area.rows && columns === area.columns ? undefined : raise('InvalidArgument'),
      getSurroundingRegion: async () => realm.range(await surroundingRegion(realm, area)),
      copyFrom: (source, kind) => copyFrom(realm, area, source, kind),
      select: () => realm.workbook.select(area),
      calculate: () => realm.workbook.calculate(),
    },
  };
}

async function mergedAreas(realm: Realm, area: Area): Promise<ExcelObject> {
  const merged = await realm.workbook.cells.merged(area.sheet);
  return areasOf(
    realm,
    merged.filter((one) => intersection(one, area)),
  );
}

function combinations(realm: Realm, area: Area): ExcelObject['methods'] {
  const other = (given: Argument) => areaAt(realm, given, area.sheet);
  const shared = async (given: Argument) =>
    realm.range(intersection(area, await other(given)) ?? raise('ItemNotFound'));
  return {
    getBoundingRect: async (given) => realm.range(boundingArea(area, await other(given))),
    getIntersection: shared,
    getIntersectionOrNullObject: (given) => orNull(() => shared(given)),
  };
}

function spills(realm: Realm, area: Area): ExcelObject['methods'] {
  const { cells } = realm.workbook;
  const spillingTo = async () => {
    if (area.rows !== 1 || area.columns !== 1) return raise('InvalidArgument');
    return realm.range((await cells.spill(area.sheet, area.row, area.column)) ?? raise('ItemNotFound'));
  };
  const parent = async () => {
    const used = (await cells.used(area.sheet, true)) ?? raise('ItemNotFound');
    for (let row = used.row; row <= area.row; row += 1) {
      for (let column = used.column; column <= area.column; column += 1) {
        const spill = await cells.spill(area.sheet, row, column);
        if (spill && covers(spill, { ...area, rows: 1, columns: 1 })) {
          return realm.range({ sheet: area.sheet, row, column, rows: 1, columns: 1 });
        }
      }
    }
    return raise('ItemNotFound');
  };
  return {
    getSpillingToRange: spillingTo,
    getSpillingToRangeOrNullObject: () => orNull(spillingTo),
    getSpillParent: parent,
    getSpillParentOrNullObject: () => orNull(parent),
  };
}

const CLEAR = ['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks'] as const;

function changes(realm: Realm, area: Area): ExcelObject['methods'] {
  const { cells, tables } = realm.workbook;
  return {
    async clear(what = 'All') {
      await assertWritable(realm, area);
      const chosen = oneOf(CLEAR, what ?? 'All');
      if (chosen === 'All' || chosen === 'Contents' || chosen === 'Formats') {
        await cells.clear(area, chosen satisfies ClearWhat);
      }
      if (chosen === 'All') await cells.unmerge(area);
    },
    async merge(across) {
      await assertWritable(realm, area);
      const inTable = (await tables.list()).some((table) => intersection(table.area, area));
      if (inTable) raise('MergedRangeConflict');
      const lines = across === true ? area.rows : 1;
      for (let line = 0; line < lines; line += 1) {
        await cells.merge(across === true ? { ...area, row: area.row + line, rows: 1 } : area);
      }
    },
    unmerge: async () => {
      await assertWritable(realm, area);
      await cells.unmerge(area);
    },
    delete: (shift) => deleteCells(realm, area, oneOf(['Up', 'Left'], shift)),
    insert: async (shift) => {
      await insertCells(realm, area, oneOf(['Down', 'Right'], shift));
      return realm.range(area);
    },
  };
}
