import { failed, type Outcome } from '@cyberbudget/pane/sheet-host';

/** How long to wait for another insertion of the spreadsheet, in milliseconds. */
const LONGEST_WAIT = 20_000;

/** Does something while no other run of the script for this spreadsheet does such a thing. */
export function alone<T extends object>(action: () => Outcome<T>): Outcome<T> {
  const lock = LockService.getDocumentLock();
  if (lock?.tryLock(LONGEST_WAIT) === false) return failed({ code: 'busy' });
  try {
    return action();
  } finally {
    // What was written must be there before the next one looks.
    SpreadsheetApp.flush();
    lock?.releaseLock();
  }
}
