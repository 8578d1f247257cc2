import type { Json } from '../workbook/records.ts';
import type { OfficeObject } from './office-object.ts';

/** Ranges the client keeps from batch to batch, each under an id of its own. */
export interface References {
  readonly byId: ReadonlyMap<string, OfficeObject>;
  keep(object: OfficeObject): null;
  /** The id of an object that is kept; null of any other. */
  of(object: OfficeObject): string | null;
  remove(id: Json): null;
}

/** No references yet. */
export function createReferences(): References {
  const byId = new Map<string, OfficeObject>();
  const ids = new Map<OfficeObject, string>();
  let last = 0;
  return {
    byId,
    keep(object) {
      if (object.kept && !ids.has(object)) {
        last += 1;
        ids.set(object, `reference-${last}`);
        byId.set(`reference-${last}`, object);
      }
      return null;
    },
    of: (object) => ids.get(object) ?? null,
    remove(id) {
      const object = byId.get(String(id));
      if (object) ids.delete(object);
      byId.delete(String(id));
      return null;
    },
  };
}
