import { type Failure, failed, type Outcome, type SheetPlace } from '@cyberbudget/pane/sheet-host';
import type { ExcelApp } from './excel-app.ts';
import type { Destination } from './find-target.ts';
import { codeOf, explained, locationOf } from './to-failure.ts';
import { setFormat } from './write-cells.ts';

/** Something to be written, whole or not at all. */
export interface Change {
  readonly write: (context: Excel.RequestContext) => Promise<void>;
  /** Takes away what a write that failed left behind. */
  readonly takeBack: (context: Excel.RequestContext, error: unknown) => Promise<void>;
  /** What is answered where it was written. */
  readonly place: SheetPlace;
  /** Whether all of it goes in one request, so that Excel does the whole or, where it refuses, nothing. */
  readonly isOneRequest: boolean;
}

/**
 * Failures that have nothing to do with a group of steps: about the place, its protection, a cell that is being edited, the connection. The
 * same write would fail again.
 */
const NOT_THE_GROUP: ReadonlySet<Failure['code']> = new Set([
  'protected-sheet',
  'protected-workbook',
  'read-only',
  'access-denied',
  'editing-cell',
  'merged-cells',
  'table-conflict',
  'name-taken',
  'too-large',
  'connection-lost',
  'invalid-selection',
]);

/**
 * Writes in one undo step where Excel has undo groups (ExcelApi 1.20), and takes back what a failed write left. Some builds refuse a group
 * that they would do without one: with many formulas as UndoNotSupported (OfficeDev/office-js issue 6491), on the web as an internal error
 * (issues 6255, 6711). Unless the failure is about something else, it is then written without one.
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
      failure = await explained(app, error, change.place);
      if (NOT_THE_GROUP.has(failure.code)) break;
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
      return await app.excel.run((context) => change.takeBack(context, error));
    } catch {
      // The next try is the answer.
    }
  }
}

/** Under which names an insertion adds things. */
export interface Added {
  /** How the names of its charts begin. */
  readonly charts: string;
  readonly dataSheet: string | null;
}

/**
 * Takes away what an insertion may have left, and nothing that somebody else added beside it: the sheets of its names, its charts, the
 * table over its cells, and what stands in its cells, which were empty. A name of a sheet that was taken at the last moment is not its own:
 * the sheets are added before anything is written, so of such an insertion only an empty one can be.
 */
export async function clearDestination(
  context: Excel.RequestContext,
  { place, isNew, ...destination }: Destination,
  error: unknown,
  added: Added = { charts: '', dataSheet: null },
): Promise<void> {
  const { worksheets } = context.workbook;
  const names = [...(added.dataSheet === null ? [] : [added.dataSheet]), ...(isNew ? [place.sheet] : [])];
  const sheets = names.map((name) => {
    const sheet = worksheets.getItemOrNullObject(name).load('name');
    return { sheet, used: sheet.getUsedRangeOrNullObject(true).load('address') };
  });
  const sheet = isNew ? null : worksheets.getItem(place.sheet);
  const { row, column, rows, columns } = destination.area;
  const tables = sheet?.getRangeByIndexes(row, column, rows, columns).getTables(false).load('items/name');
  const charts = added.charts === '' ? null : sheet?.charts.load('items/name');
  await context.sync();
  const isTaken = isSheetNameTaken(error);
  for (const { sheet: own, used } of sheets)
    if (!own.isNullObject && (!isTaken || used.isNullObject)) own.delete();
  for (const chart of charts?.items ?? []) if (chart.name.startsWith(added.charts)) chart.delete();
  for (const table of tables?.items ?? []) table.delete();
  if (sheet !== null) restoreCells(sheet, destination);
  await context.sync();
}

/** Excel's code for a name that somebody else took since it was asked which are free. */
const NAME_TAKEN = 'ItemAlreadyExists';

const isSheetNameTaken = (error: unknown): boolean =>
  codeOf(error) === NAME_TAKEN && /^Worksheets?(?:Collection)?\.add/.test(locationOf(error));

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
