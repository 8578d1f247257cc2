import { raise } from '../protocol/office-error.ts';
import type { Argument, OfficeObject } from '../protocol/office-object.ts';
import { type Area, onSheet } from '../workbook/area.ts';
import type { Sheet } from '../workbook/records.ts';
import type { Workbook } from '../workbook/workbook.ts';

/**
 * What every object of the API has at hand: the workbook, and the objects that any other may lead
 * to.
 */
export interface Realm {
  readonly workbook: Workbook;
  /** A new id in Excel's form, "{00000000-0002-0000-0000-000000000001}". */
  newId(): string;
  /** Marks cells to be computed at the next recalculation. */
  markDirty(): void;
  /** Whether any were marked since the last time it was asked. */
  takeDirty(): boolean;
  range(area: Area): OfficeObject;
  worksheet(id: string): OfficeObject;
  table(id: string): OfficeObject;
  /** The tables that a range touches, or that lie in it whole. */
  tablesIn(area: Area, fully: boolean): OfficeObject;
}

/** A sheet by its id; ItemNotFound where it was deleted. */
export async function sheetById({ workbook }: Realm, id: string): Promise<Sheet> {
  return (await workbook.sheets.list()).find((sheet) => sheet.id === id) ?? raise('ItemNotFound');
}

/** A sheet by name, in any case, or by id. */
export async function sheetByKey({ workbook }: Realm, key: Argument): Promise<Sheet> {
  const wanted = textOf(key).toLowerCase();
  const sheets = await workbook.sheets.list();
  return (
    sheets.find(({ name, id }) => name.toLowerCase() === wanted || id.toLowerCase() === wanted) ??
    raise('ItemNotFound')
  );
}

/** An argument that must be a text. */
export function textOf(argument: Argument): string {
  return typeof argument === 'string' && argument !== '' ? argument : raise('InvalidArgument');
}

/** An argument that must be a whole number. */
export function wholeOf(argument: Argument): number {
  return typeof argument === 'number' && Number.isInteger(argument) ? argument : raise('InvalidArgument');
}

/** An argument that must be one of Excel's words. */
export function oneOf<T extends string>(words: readonly T[], argument: Argument): T {
  return words.find((word) => word === argument) ?? raise('InvalidArgument');
}

/** The area, if it lies on a sheet. */
export function placed(area: Area): Area {
  return onSheet(area) ? area : raise('InvalidArgument');
}

/**
 * AccessDenied for cells of a protected sheet, and for anything in a workbook that is open for
 * reading only.
 */
export async function assertWritable(
  realm: Realm,
  { sheet }: { readonly sheet: string | null },
): Promise<void> {
  if ((await realm.workbook.locks?.())?.readOnly === true) raise('AccessDenied');
  if (sheet !== null && (await sheetById(realm, sheet)).isProtected) raise('AccessDenied');
}

/** AccessDenied where no sheet can be added or removed. */
export async function assertStructureFree(realm: Realm): Promise<void> {
  await assertWritable(realm, { sheet: null });
  if ((await realm.workbook.locks?.())?.structure === true) raise('AccessDenied');
}

/**
 * A sheet that is not shown can be neither brought to the front nor selected in; Excel's code for
 * it was not tried.
 */
export async function assertShown(realm: Realm, id: string): Promise<void> {
  if ((await sheetById(realm, id)).isHidden) raise('InvalidOperation');
}
