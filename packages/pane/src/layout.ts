// What adapters need to place an insertion, without React.
export { readCall } from './formula/read-call.ts';
export { chartKinds } from './layout/chart-areas.ts';
export { amountFormat } from './layout/column-layout.ts';
export { enteredCell } from './layout/entered-cell.ts';
export { fits, nearestFree } from './layout/free-place.ts';
export type { CellContent, ChartLayout, ColumnLayout, DataSheet, Layout, RowRole } from './layout/layout.ts';
export { formsOf, type LayoutOptions, layoutInsertion } from './layout/layout-insertion.ts';
export { placeText, quotedSheet } from './layout/place-text.ts';
export { sheetName } from './layout/sheet-name.ts';
