import { raise } from '../../protocol/office-error.ts';
import type { Property } from '../../protocol/office-object.ts';
import type { Json } from '../../workbook/records.ts';
import type { TableLook } from '../model/records.ts';
import { assertEditable, countArgument, liveTable, textArgument, type WordRealm } from './word-realm.ts';

/** How cells stand in their columns, in Word's words (Alignment) as far as tables here use them. */
const ALIGNMENTS = ['Left', 'Centered', 'Right'];

export const alignmentArgument = (given: Json): string =>
  ALIGNMENTS.includes(textArgument(given)) ? String(given) : raise('InvalidArgument');

/** What a table has beside its cells. */
export function tableProperties(realm: WordRealm, id: number): Record<string, Property> {
  const property = <K extends keyof TableLook>(name: K, read: (given: Json) => TableLook[K]): Property => ({
    get: () => lookOf(realm, id)[name] as Json,
    set: (given) => changeLook(realm, id, { [name]: read(given) }),
  });
  return {
    headerRowCount: property('headerRowCount', countArgument),
    styleBuiltIn: property('styleBuiltIn', textArgument),
    horizontalAlignment: property('horizontalAlignment', alignmentArgument),
  };
}

export const lookOf = ({ document }: WordRealm, id: number): TableLook =>
  document.find('table', id) ?? raise('ItemNotFound');

export function changeLook(realm: WordRealm, id: number, changed: Partial<TableLook>): void {
  assertEditable(realm, liveTable(realm, id));
  realm.document.put('table', id, { ...lookOf(realm, id), ...changed });
}
