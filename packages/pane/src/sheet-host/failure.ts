import type { SheetPlace } from './insertion.ts';

/**
 * Why a sheet could not do what was asked. The workbook is then as it was before, but for
 * `not-restored`; the sentence is made in text/.
 */
export type Failure =
  /**
   * Cells of the place hold something; free is the nearest range of that size which is empty, where
   * there is one.
   */
  | { readonly code: 'cells-taken'; readonly place: SheetPlace; readonly free: SheetPlace | null }
  | { readonly code: 'protected-sheet'; readonly sheet: string }
  /**
   * Some cells of the place, on a sheet that is not protected as a whole, are not for this person
   * to edit.
   */
  | { readonly code: 'protected-cells'; readonly place: SheetPlace }
  /** The structure of the workbook is protected: no sheet can be added. */
  | { readonly code: 'protected-workbook' }
  /** The workbook is open for reading only. */
  | { readonly code: 'read-only' }
  /**
   * Refused, and nothing in the workbook says why: rights management, a policy, an antivirus
   * program.
   */
  | { readonly code: 'access-denied' }
  | { readonly code: 'hidden-sheet'; readonly sheet: string }
  /** A cell is being edited: Enter or Esc first. */
  | { readonly code: 'editing-cell' }
  | { readonly code: 'merged-cells'; readonly place: SheetPlace }
  /**
   * The application makes no table there: merged cells, a PivotTable or another table that nobody
   * was told of.
   */
  | { readonly code: 'table-conflict'; readonly place: SheetPlace }
  /** Another column of the application's table has that heading, or it came to be one meanwhile. */
  | { readonly code: 'heading-taken'; readonly heading: string }
  /** A sheet or a table of that name came to be in the meantime. */
  | { readonly code: 'name-taken' }
  /** A formula of the person's own spills into cells that would become values. */
  | { readonly code: 'spill-conflict'; readonly place: SheetPlace }
  /** The sheet ends before the table does. */
  | { readonly code: 'too-large'; readonly rows: number; readonly columns: number }
  /** The workbook holds more than the application hands over at once. */
  | { readonly code: 'too-much-to-read' }
  | { readonly code: 'connection-lost' }
  /** The application is too old for it or does not have it. */
  | { readonly code: 'unsupported' }
  /** Nothing is selected, several areas are, or a chart is. */
  | { readonly code: 'invalid-selection' }
  /** The workbook has no room for what was to be kept in it. */
  | { readonly code: 'storage-full' }
  /** A document of that id is kept which a newer version of the product wrote: it is left alone. */
  | { readonly code: 'newer-document' }
  /** Somebody else is changing the spreadsheet at the same time. */
  | { readonly code: 'busy' }
  /** A person stopped it while it lasted. */
  | { readonly code: 'stopped' }
  /** It went wrong half-way, and not everything could be taken back. */
  | { readonly code: 'not-restored'; readonly sheet: string }
  /** Another error; detail is the application's own words. */
  | { readonly code: 'unknown'; readonly detail: string };

export type FailureCode = Failure['code'];

/** What came of an action: a value, or why not. A host never throws. */
export type Outcome<T> = ({ readonly ok: true } & T) | { readonly ok: false; readonly failure: Failure };

export const failed = (failure: Failure): { readonly ok: false; readonly failure: Failure } => ({
  ok: false,
  failure,
});
