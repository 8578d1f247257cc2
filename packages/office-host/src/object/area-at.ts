import { raise } from '../protocol/office-error.ts';
import { type Argument, isOfficeObject } from '../protocol/office-object.ts';
import { parseAddress } from '../workbook/address.ts';
import type { Area } from '../workbook/area.ts';
import { type Realm, sheetByKey, textOf } from './realm.ts';

/**
 * The area of an address or of a range, given as an argument; an address without a sheet is of the
 * given one.
 */
export async function areaAt(realm: Realm, given: Argument, sheet: string): Promise<Area> {
  if (isOfficeObject(given)) return given.area ?? raise('InvalidArgument');
  const parsed = parseAddress(textOf(given)) ?? raise('InvalidArgument');
  const of = parsed.sheetName === null ? sheet : (await sheetByKey(realm, parsed.sheetName)).id;
  return { sheet: of, ...parsed.block };
}
