import { raise } from '../protocol/office-error.ts';
import type { Argument } from '../protocol/office-object.ts';
import { type Area, intersection } from '../workbook/area.ts';
import type { Table } from '../workbook/records.ts';
import type { Realm } from './realm.ts';

/** A table by name, in any case, or by id. */
export function tableByKey(tables: readonly Table[], key: Argument): Table {
  const wanted = String(key).toLowerCase();
  return tables.find(({ id, name }) => id === key || name.toLowerCase() === wanted) ?? raise('ItemNotFound');
}

/** A table by its id, as it stands now. */
export async function tableRecord({ workbook }: Realm, id: string): Promise<Table> {
  return (await workbook.tables.list()).find((table) => table.id === id) ?? raise('ItemNotFound');
}

/** A table may not lie over another one or over merged cells. */
export async function assertApart({ workbook }: Realm, area: Area): Promise<void> {
  const tables = (await workbook.tables.list()).map((table) => table.area);
  const merged = await workbook.cells.merged(area.sheet);
  if ([...tables, ...merged].some((other) => intersection(other, area))) raise('MergedRangeConflict');
}
