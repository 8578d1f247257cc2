import type { SheetPlace } from './insertion.ts';

/** Why a sheet could not do what was asked. The workbook is then as it was before; the sentence is made in text/. */
export type Failure =
  /** Cells of the place hold something; free is the nearest range of that size which is empty, where there is one. */
  | { readonly code: 'cells-taken'; readonly place: SheetPlace; readonly free: SheetPlace | null }
  | { readonly code: 'protected-sheet'; readonly sheet: string }
  /** A cell is being edited: Enter or Esc first. */
  | { readonly code: 'editing-cell' }
  | { readonly code: 'merged-cells'; readonly place: SheetPlace }
  /** The sheet ends before the table does. */
  | { readonly code: 'too-large'; readonly rows: number; readonly columns: number }
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
  /** Another error; detail is the application's own words. */
  | { readonly code: 'unknown'; readonly detail: string };

export type FailureCode = Failure['code'];

/** What came of an action: a value, or why not. A host never throws. */
export type Outcome<T> = ({ readonly ok: true } & T) | { readonly ok: false; readonly failure: Failure };

export const failed = (failure: Failure): { readonly ok: false; readonly failure: Failure } => ({
  ok: false,
  failure,
});
