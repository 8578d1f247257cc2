import { type Failure, failed, type Outcome, type SheetPlace } from '@cyberbudget/pane/sheet-host';
import type { ExcelApp } from './excel-app.ts';
import type { Destination } from './find-target.ts';
import { codeOf, toFailure } from './to-failure.ts';
import { setFormat } from './write-cells.ts';

/** Something to be written, whole or not at all. */
export interface Change {
  readonly write: (context: Excel.RequestContext) => Promise<void>;
  /** Takes away what a write that failed left behind. */
  readonly takeBack: (context: Excel.RequestContext) => Promise<void>;
  /** What is answered where it was written. */
  readonly place: SheetPlace;
  /** Whether all of it goes in one request, so that Excel does the whole or, where it refuses, nothing. */
  readonly isOneRequest: boolean;
}

/**
 * Writes in one undo step where Excel has undo groups (ExcelApi 1.20), and takes back what a failed write left. Some builds
 * refuse a group with many formulas as UndoNotSupported (OfficeDev/office-js issue 6491): it is then written without one.
 */
export async function allOrNothing(
  app: ExcelApp,
  change: Change,
): Promise<Outcome<{ readonly place: SheetPlace }>> {
  const attempts = app.has('ExcelApi', '1.20') ? [{ mergeUndoGroup: true }, {}] : [{}];
  let failure: Failure = { code: 'unsupported' };
  for (const options of attempts) {
    try {
      await app.excel.run(options, change.write);
      return { ok: true, place: change.place };
    } catch (error) {
      await takeBack(app, change, error);
      failure = toFailure(error, change.place);
      if (codeOf(error) !== 'UndoNotSupported') break;
    }
  }
  return failed(failure);
}

/** How long to wait before each try, in milliseconds: a lost connection may come back. */
const WAITS = [0, 400, 1600];

/**
 * Tried more than once; where nothing gets through, nothing can be done. While a cell is edited Excel does nothing of a request,
 * and by the time of the next a person may have typed something there.
 */
async function takeBack(app: ExcelApp, change: Change, error: unknown): Promise<void> {
  if (change.isOneRequest && codeOf(error) === 'InvalidOperationInCellEditMode') return;
  for (const wait of WAITS) {
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    try {
      return await app.excel.run(change.takeBack);
    } catch {
      // The next try is the answer.
    }
  }
}

/** What an insertion may have left: sheets and a table under its names, its charts, and what stands in cells that were empty. */
export async function clearDestination(
  context: Excel.RequestContext,
  { place, isNew, ...destination }: Destination,
  added: { readonly table: string; readonly dataSheet: string | null } = { table: '', dataSheet: null },
): Promise<void> {
  const { worksheets } = context.workbook;
  const names = [...(added.dataSheet === null ? [] : [added.dataSheet]), ...(isNew ? [place.sheet] : [])];
  const sheets = names.map((name) => worksheets.getItemOrNullObject(name).load('name'));
  const sheet = isNew ? null : worksheets.getItem(place.sheet);
  const tables = sheet?.tables.load('items/name');
  const charts = sheet?.charts.load('items/name');
  await context.sync();
  for (const addedSheet of sheets) if (!addedSheet.isNullObject) addedSheet.delete();
  for (const chart of charts?.items ?? []) if (!destination.chartNames.has(chart.name)) chart.delete();
  for (const table of tables?.items ?? [])
    if (!destination.isTableName(table.name) || table.name === added.table) table.delete();
  if (sheet !== null) restoreCells(sheet, destination);
  await context.sync();
}

/** Clearing formats would also part merged cells: where cells had a look before, theirs is left and only contents go. */
function restoreCells(
  sheet: Excel.Worksheet,
  { area, widths, isTouched }: Pick<Destination, 'area' | 'widths' | 'isTouched'>,
): void {
  const { row, column, rows, columns } = area;
  const cells = sheet.getRangeByIndexes(row, column, rows, columns);
  cells.clear(isTouched ? 'Contents' : 'All');
  if (isTouched) setFormat(cells, 'General');
  for (const [position, width] of widths.entries())
    sheet.getRangeByIndexes(row, column + position, 1, 1).format.columnWidth = width;
}
