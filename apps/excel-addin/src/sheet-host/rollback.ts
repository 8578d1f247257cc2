import { type Failure, failed, type Outcome, type SheetPlace } from '@cyberbudget/pane/sheet-host';
import type { ExcelApp } from './excel-app.ts';
import { codeOf, explained } from './to-failure.ts';
import { pause, WAITS } from './waits.ts';

/** Something to be written, whole or not at all. */
export interface Change {
  readonly write: (context: Excel.RequestContext) => Promise<void>;
  /** Takes away what a write that failed left behind. */
  readonly takeBack: (context: Excel.RequestContext, error: unknown) => Promise<void>;
  /** What is answered where it was written. */
  readonly place: SheetPlace;
  /**
   * Whether all of it goes in one request, so that Excel does the whole or, where it refuses,
   * nothing.
   */
  readonly isOneRequest: boolean;
}

/**
 * Failures that have nothing to do with a group of steps: about the place, its protection, a cell
 * that is being edited, the connection. The same write would fail again.
 */
const NOT_THE_GROUP: ReadonlySet<Failure['code']> = new Set([
  'cells-taken',
  'protected-sheet',
  'protected-workbook',
  'read-only',
  'access-denied',
  'editing-cell',
  'merged-cells',
  'table-conflict',
  'name-taken',
  'heading-taken',
  'too-large',
  'connection-lost',
  'invalid-selection',
  'stopped',
  'not-restored',
]);

/**
 * Writes in one undo step where Excel has undo groups (ExcelApi 1.20), and takes back what a failed
 * write left. Some builds refuse a group that they would do without one: with many formulas as
 * UndoNotSupported (OfficeDev/office-js issue 6491), on the web as an internal error (issues 6255,
 * 6711). Unless the failure is about something else, it is then written without one.
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

/**
 * Tried more than once; where nothing gets through, nothing can be done. While a cell is edited
 * Excel does nothing of a request, and by the time of the next a person may have typed something
 * there.
 */
async function takeBack(app: ExcelApp, change: Change, error: unknown): Promise<void> {
  if (change.isOneRequest && codeOf(error) === 'InvalidOperationInCellEditMode') return;
  for (const wait of WAITS) {
    if (wait > 0) await pause(wait);
    try {
      return await app.excel.run((context) => change.takeBack(context, error));
    } catch {
      // The next try is the answer.
    }
  }
}
