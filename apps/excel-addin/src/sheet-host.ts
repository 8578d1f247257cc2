import { neutralized } from '@cyberbudget/core';

/** Where a table was put, or why not. */
export type Insertion =
  | { readonly ok: true; readonly address: string }
  | { readonly ok: false; readonly failure: 'cells-taken' | 'unknown'; readonly detail: string };

/**
 * Puts rows of cells, the first its headings, at the selected cell as an Excel table. Cells that hold something are never
 * written over. One step takes it all back.
 */
export async function insertTable(rows: readonly (readonly (string | number)[])[]): Promise<Insertion> {
  try {
    return await Excel.run({ mergeUndoGroup: true }, (context) => placeTable(context, rows));
  } catch (thrown) {
    return {
      ok: false,
      failure: 'unknown',
      detail: thrown instanceof Error ? thrown.message : String(thrown),
    };
  }
}

async function placeTable(
  context: Excel.RequestContext,
  rows: readonly (readonly (string | number)[])[],
): Promise<Insertion> {
  const corner = context.workbook.getSelectedRange().getCell(0, 0);
  const target = corner.getResizedRange(rows.length - 1, (rows[0]?.length ?? 1) - 1);
  const taken = target.getUsedRangeOrNullObject(true);
  target.load('address');
  taken.load('address');
  await context.sync();
  if (!taken.isNullObject) return { ok: false, failure: 'cells-taken', detail: taken.address };
  target.values = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? neutralized(cell) : cell)));
  target.worksheet.tables.add(target, true);
  target.format.autofitColumns();
  await context.sync();
  return { ok: true, address: target.address };
}
