import type { OfficeObject } from '../protocol/office-object.ts';
import type { Realm } from './realm.ts';

/** The defined names of the workbook: a table may have none of them. */
export function names({ workbook }: Realm): OfficeObject {
  return {
    className: 'NamedItemCollection',
    items: async () =>
      (await workbook.names.list()).map(({ id, name }) => ({
        className: 'NamedItem',
        id: () => id,
        properties: { name: { get: () => name } },
      })),
  };
}
