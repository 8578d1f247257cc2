import type { Outcome, SheetPlace, Target } from '@cyberbudget/pane/sheet-host';
import { findDestination } from './find-target.ts';
import { typeInto, writeInto } from './rollback.ts';
import type { TypedCell } from './server-api.ts';

/** Writes one cell, if it is empty. */
export function insertCell(
  target: Target,
  cell: TypedCell,
  numberFormat: string | null,
): Outcome<{ readonly place: SheetPlace }> {
  const search = findDestination({ target, rows: 1, columns: 1 });
  if (!search.ok) return search;
  const { destination } = search;
  return writeInto(destination, [[cell]], (sheet, undo) =>
    typeInto(destination, sheet, [[cell]], numberFormat === null ? null : [[numberFormat]], undo),
  );
}
