import { failed, type Outcome } from '@cyberbudget/pane/sheet-host';
import { isTakenBack } from './rollback.ts';

/** How long to wait for another insertion of the spreadsheet, in milliseconds. */
const LONGEST_WAIT = 20_000;

/** Does something while no other run of the script for this spreadsheet does such a thing. */
export function alone<T extends object>(action: () => Outcome<T>): Outcome<T> {
  const lock = LockService.getDocumentLock();
  if (lock?.tryLock(LONGEST_WAIT) === false) return failed({ code: 'busy' });
  try {
    return action();
  } finally {
    // What was taken back must be gone before the next one looks. What was written the action has
    // flushed itself: a failure here is none of its.
    isTakenBack(() => SpreadsheetApp.flush());
    lock?.releaseLock();
  }
}
