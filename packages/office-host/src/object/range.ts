import { orNull } from '../protocol/object-paths.ts';
import { raise } from '../protocol/office-error.ts';
import type { OfficeObject } from '../protocol/office-object.ts';
import { type Area, boundingArea } from '../workbook/area.ts';
import { areaAt } from './area-at.ts';
import { mergedAreas } from './merged-areas.ts';
import { rangeProperties } from './range-cells.ts';
import { rangeFormat } from './range-format.ts';
import { parts } from './range-parts.ts';
import { assertShown, assertWritable, oneOf, placed, type Realm } from './realm.ts';
import { keepingHeadings } from './table-headers.ts';
import { usedWithin } from './used-range.ts';

/** A block of cells. */
export function range(realm: Realm, area: Area): OfficeObject {
  placed(area);
  return {
    className: 'Range',
    kept: true,
    area,
    properties: rangeProperties(realm, area),
    objects: {
      format: () => rangeFormat(realm, area),
      worksheet: async () => realm.worksheet(area.sheet),
    },
    methods: {
      ...parts(area, realm.range),
      ...changes(realm, area),
      getBoundingRect: async (given) =>
        realm.range(boundingArea(area, await areaAt(realm, given, area.sheet))),
      getUsedRangeOrNullObject: (valuesOnly) =>
        orNull(async () => realm.range(await usedWithin(realm, area, valuesOnly === true))),
      getSpillingToRangeOrNullObject: () => orNull(() => spillingTo(realm, area)),
      getMergedAreasOrNullObject: () => orNull(() => mergedAreas(realm, area)),
      getTables: (fully) => realm.tablesIn(area, fully === true),
      setDirty: () => realm.markDirty(),
      async select() {
        await assertShown(realm, area.sheet);
        return realm.workbook.select(area);
      },
      // The client asks so before it sends a large array, and then sends it in pieces that it finds
      // with `getBoundingRect`.
      _ValidateArraySize: (rows, columns) =>
        rows === area.rows && columns === area.columns ? undefined : raise('InvalidArgument'),
    },
  };
}

async function spillingTo(realm: Realm, { sheet, row, column, rows, columns }: Area): Promise<OfficeObject> {
  if (rows !== 1 || columns !== 1) return raise('InvalidArgument');
  return realm.range((await realm.workbook.cells.spill(sheet, row, column)) ?? raise('ItemNotFound'));
}

function changes(realm: Realm, area: Area): NonNullable<OfficeObject['methods']> {
  const { cells } = realm.workbook;
  return {
    async clear(what) {
      await assertWritable(realm, area);
      const chosen = oneOf(['All', 'Contents'], what ?? 'All');
      await cells.clear(area, chosen);
      if (chosen === 'All') await cells.unmerge(area);
    },
    async copyFrom(given, kind) {
      const source = await areaAt(realm, given, area.sheet);
      // Formulas and formats would have to be moved along: nobody here asks for that.
      if (kind !== 'Values') raise('ApiNotFound');
      const target = placed({ ...area, rows: source.rows, columns: source.columns });
      await assertWritable(realm, target);
      const values = await cells.values(source);
      await keepingHeadings(realm, target, () => cells.write(target, values));
    },
  };
}
