import { raise } from '../protocol/office-error.ts';
import type { OfficeObject } from '../protocol/office-object.ts';
import { formatAddress } from '../workbook/address.ts';
import { type Area, intersection } from '../workbook/area.ts';
import { type Realm, sheetById } from './realm.ts';

/** The merged cells that a range touches; ItemNotFound for none. */
export async function mergedAreas(realm: Realm, area: Area): Promise<OfficeObject> {
  const merged = await realm.workbook.cells.merged(area.sheet);
  const touched = merged.filter((other) => intersection(other, area));
  if (touched.length === 0) return raise('ItemNotFound');
  return {
    className: 'RangeAreas',
    kept: true,
    properties: {
      address: {
        get: async () => {
          const { name } = await sheetById(realm, area.sheet);
          return touched.map((block) => formatAddress(name, block)).join(',');
        },
      },
    },
  };
}
