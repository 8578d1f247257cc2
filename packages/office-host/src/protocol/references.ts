import type { Json } from '../workbook/records.ts';
import type { ExcelObject } from './excel-object.ts';

/** Ranges the client keeps from batch to batch, each under an id of its own. */
export interface References {
  readonly byId: ReadonlyMap<string, ExcelObject>;
  keep(object: ExcelObject): null;
  /** The id of an object that is kept; null of any other. */
  of(object: ExcelObject): string | null;
  remove(id: Json): null;
}

/** No references yet. */
export function createReferences(): References {
  const byId = new Map<string, ExcelObject>();
  const ids = new Map<ExcelObject, string>();
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
