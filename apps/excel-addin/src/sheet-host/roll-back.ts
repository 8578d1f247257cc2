import type { ExcelApp } from './excel-app.ts';
import { codeOf } from './failure-of.ts';
import { setFormat } from './write-cells.ts';
import type { Writing } from './write-table.ts';

/** Of a writing, what must be known to take it back. */
type Written = Pick<Writing, 'ground' | 'tableName' | 'dataSheet' | 'isOneRequest'>;

/** How long to wait before each try, in milliseconds: a lost connection may come back. */
const WAITS = [0, 400, 1600];

/**
 * Takes away what a failed writing left behind: sheets and a table under its names, its charts, and what stands in the cells
 * that were empty before. Tried more than once; where nothing gets through, nothing can be done.
 * @param error what the writing failed with: while a cell is edited Excel does nothing of a request, and by the time of the next
 * a person may have typed something there
 * @returns whether it got through
 */
export async function rollBack(app: ExcelApp, writing: Written, error: unknown): Promise<boolean> {
  if (writing.isOneRequest && codeOf(error) === 'InvalidOperationInCellEditMode') return true;
  for (const wait of WAITS) {
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    try {
      await app.excel.run((context) => clear(context, writing));
      return true;
    } catch {
      // The next try is the answer.
    }
  }
  return false;
}

async function clear(
  context: Excel.RequestContext,
  { ground, tableName, dataSheet }: Written,
): Promise<void> {
  const { worksheets } = context.workbook;
  const added = [...(dataSheet === null ? [] : [dataSheet.name]), ...(ground.isNew ? [ground.sheet] : [])];
  const sheets = added.map((name) => worksheets.getItemOrNullObject(name).load('name'));
  const sheet = ground.isNew ? null : worksheets.getItem(ground.sheet);
  const tables = sheet?.tables.load('items/name');
  const charts = sheet?.charts.load('items/name');
  await context.sync();
  for (const one of sheets) if (!one.isNullObject) one.delete();
  for (const chart of charts?.items ?? []) if (!ground.chartNames.has(chart.name)) chart.delete();
  for (const table of tables?.items ?? [])
    if (!ground.tableNames.has(table.name.toLowerCase()) || table.name === tableName) table.delete();
  if (sheet !== null) restoreCells(sheet, ground);
  await context.sync();
}

/** Clearing formats would also part merged cells: where cells had a look before, theirs is left and only contents go. */
function restoreCells(sheet: Excel.Worksheet, { area, widths, isTouched }: Written['ground']): void {
  const { row, column, rows, columns } = area;
  const cells = sheet.getRangeByIndexes(row, column, rows, columns);
  cells.clear(isTouched ? 'Contents' : 'All');
  if (isTouched) setFormat(cells, 'General');
  for (const [position, width] of widths.entries())
    sheet.getRangeByIndexes(row, column + position, 1, 1).format.columnWidth = width;
}
