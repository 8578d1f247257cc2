import { raise } from '../../protocol/office-error.ts';
import type { Argument, OfficeObject } from '../../protocol/office-object.ts';
import { type Atom, atomsOf } from '../model/atom.ts';
import { cellSpans, rowAtoms } from '../model/find-place.ts';
import { assertEditable, countArgument, liveTable, rowsArgument, type WordRealm } from './word-realm.ts';

type Methods = NonNullable<OfficeObject['methods']>;

/** Rows at a table's end: added with their texts, or taken away from anywhere. */
export function changeRows(realm: WordRealm, id: number): Methods {
  const { document } = realm;
  const cells = () => cellSpans(document.atoms(), liveTable(realm, id));
  return {
    addRows(where, count, values) {
      if (where !== 'End') raise('ApiNotFound');
      assertEditable(realm, liveTable(realm, id));
      const texts = rowsArgument(values, countArgument(count), cells()[0]?.length ?? 0);
      document.splice(liveTable(realm, id).end - 1, 0, rowAtoms(texts, atomsOf));
      return { className: 'TableRowCollection', kept: true };
    },
    deleteRows(first, count) {
      assertEditable(realm, liveTable(realm, id));
      const rows = cells().slice(countArgument(first), Number(first) + countArgument(count));
      const [start, end] = [rows[0]?.[0]?.start, rows.at(-1)?.at(-1)?.end];
      if (start === undefined || end === undefined || rows.length !== count) return raise('InvalidArgument');
      // Behind the last cell stand its own end and that of the row.
      return document.splice(start, end + 2 - start, []);
    },
  };
}

/** Columns at a table's right: added with their texts, or taken away from anywhere. */
export function changeColumns(realm: WordRealm, id: number): Methods {
  const { document } = realm;
  const cells = () => cellSpans(document.atoms(), liveTable(realm, id));
  return {
    addColumns(where: Argument, count: Argument, values: Argument) {
      if (where !== 'End') raise('ApiNotFound');
      assertEditable(realm, liveTable(realm, id));
      const texts = rowsArgument(values, cells().length, countArgument(count));
      for (const [row, spans] of [...cells().entries()].reverse()) {
        const added = (texts[row] ?? []).flatMap((text): Atom[] => [...atomsOf(text), { kind: 'cell' }]);
        document.splice((spans.at(-1)?.end ?? raise('GeneralException')) + 1, 0, added);
      }
    },
    deleteColumns(first: Argument, count: Argument) {
      assertEditable(realm, liveTable(realm, id));
      for (const spans of cells().reverse()) {
        const gone = spans.slice(countArgument(first), Number(first) + countArgument(count));
        const [start, end] = [gone[0]?.start, gone.at(-1)?.end];
        if (start === undefined || end === undefined || gone.length !== count)
          return raise('InvalidArgument');
        document.splice(start, end + 1 - start, []);
      }
    },
  };
}
