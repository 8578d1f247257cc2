// What adapters need to place an insertion, and what a formula is worth elsewhere, without React.
export { type Twins, twinsOf } from './formula/twins.ts';
export { chartKinds } from './layout/chart-areas.ts';
export { dataRows } from './layout/data-rows.ts';
export { enteredCell } from './layout/entered-cell.ts';
export { fits, nearestFree } from './layout/free-place.ts';
export type { CellContent, ChartLayout, ColumnLayout, DataSheet, Layout, RowRole } from './layout/layout.ts';
export { layoutDataSheet } from './layout/layout-data-sheet.ts';
export { formsOf, type LayoutOptions, layoutInsertion } from './layout/layout-insertion.ts';
export { areasWithout, cellKey, type HeldCell, isOthersColumn, othersCells } from './layout/others-cells.ts';
export { placeText } from './layout/place-text.ts';
export { sheetName } from './layout/sheet-name.ts';
export { sharePlan } from './share/share-plan.ts';
