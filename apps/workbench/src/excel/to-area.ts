import type { Area } from '@cyberbudget/office-host';
import type { IRange } from '@univerjs/core';

/** A range of the grid, which counts to its last cell, as an area of a sheet. */
export const toArea = (
  sheet: string,
  range: Pick<IRange, 'startRow' | 'endRow' | 'startColumn' | 'endColumn'>,
): Area => ({
  sheet,
  row: range.startRow,
  column: range.startColumn,
  rows: range.endRow - range.startRow + 1,
  columns: range.endColumn - range.startColumn + 1,
});
