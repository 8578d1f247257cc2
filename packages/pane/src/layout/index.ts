// What adapters need to place an insertion, without React.
export { readCall } from '../formula/read-call.ts';
export { chartKinds } from './chart-areas.ts';
export { amountFormat } from './column-layout.ts';
export { enteredCell } from './entered-cell.ts';
export { fits, nearestFree } from './free-place.ts';
export type { CellContent, ChartLayout, ColumnLayout, DataSheet, Layout, RowRole } from './layout.ts';
export { formsOf, type LayoutOptions, layoutInsertion } from './layout-insertion.ts';
export { placeText, quotedSheet } from './place-text.ts';
export { sheetName } from './sheet-name.ts';
