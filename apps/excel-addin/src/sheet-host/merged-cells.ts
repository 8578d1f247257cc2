import type { Failure } from '@cyberbudget/pane/sheet-host';
import type { ExcelApp } from './excel-app.ts';
import { type FoundPlace, placeOf } from './found-place.ts';

/**
 * Whether a place has merged cells, asked only where its cells are not as in a new workbook: merged cells never are. In a run
 * of its own, because the question cannot be part of an undo group. Before ExcelApi 1.13 nobody can tell; a table over merged
 * cells is then refused by Excel itself, and taken back.
 */
export async function mergedFailure(
  app: ExcelApp,
  { sheet, area, isTouched }: FoundPlace,
): Promise<Failure | null> {
  if (!isTouched || !app.has('ExcelApi', '1.13')) return null;
  const { row, column, rows, columns } = area;
  return app.excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
    const merged = range.getMergedAreasOrNullObject().load('address');
    await context.sync();
    return merged.isNullObject || merged.address === ''
      ? null
      : { code: 'merged-cells', place: placeOf(sheet, area) };
  });
}
