import type { ExcelObject, Property } from '../protocol/excel-object.ts';
import type { Realm } from './realm.ts';

const TEXTS = [
  'author',
  'category',
  'comments',
  'company',
  'keywords',
  'manager',
  'subject',
  'title',
] as const;

/** Title, author and the like of the workbook. */
export function documentProperties({ workbook: { properties } }: Realm): ExcelObject {
  const property = (id: string): Property => ({
    get: async () => (await properties.list()).find((one) => one.id === id)?.value ?? '',
    set: (value) => properties.put({ id, value: String(value) }),
  });
  return {
    className: 'DocumentProperties',
    properties: Object.fromEntries(TEXTS.map((name) => [name, property(name)])),
  };
}
