import { raise } from '../protocol/excel-error.ts';
import type { ExcelObject } from '../protocol/excel-object.ts';
import { type Area, onSheet, SHEET_COLUMNS, SHEET_ROWS } from '../workbook/area.ts';
import { wholeOf } from './realm.ts';

/** Methods of a range that give another by counting from it. Off the sheet is InvalidArgument. */
export function neighbours(
  area: Area,
  range: (area: Area) => ExcelObject,
): NonNullable<ExcelObject['methods']> {
  const { rows, columns } = area;
  const at = (change: Partial<Area>) => {
    const place = { ...area, ...change };
    return onSheet(place) ? range(place) : raise('InvalidArgument');
  };
  const line = (index: number, count: number) =>
    index >= 0 && index < count ? index : raise('InvalidArgument');
  return {
    getCell: (row, column) =>
      at({ row: area.row + wholeOf(row), column: area.column + wholeOf(column), rows: 1, columns: 1 }),
    getRow: (row) => at({ row: area.row + line(wholeOf(row), rows), rows: 1 }),
    getColumn: (column) => at({ column: area.column + line(wholeOf(column), columns), columns: 1 }),
    getLastCell: () =>
      at({ row: area.row + rows - 1, column: area.column + columns - 1, rows: 1, columns: 1 }),
    getLastRow: () => at({ row: area.row + rows - 1, rows: 1 }),
    getLastColumn: () => at({ column: area.column + columns - 1, columns: 1 }),
    getEntireRow: () => at({ column: 0, columns: SHEET_COLUMNS }),
    getEntireColumn: () => at({ row: 0, rows: SHEET_ROWS }),
    getOffsetRange: (down, right) =>
      at({ row: area.row + wholeOf(down), column: area.column + wholeOf(right) }),
    getResizedRange: (more, wider) => at({ rows: rows + wholeOf(more), columns: columns + wholeOf(wider) }),
    getAbsoluteResizedRange: (high, wide) => at({ rows: wholeOf(high), columns: wholeOf(wide) }),
    getRowsAbove: (count) => beside(at, 'row', 'rows', -wholeOf(count, 1), area),
    getRowsBelow: (count) => beside(at, 'row', 'rows', wholeOf(count, 1), area),
    getColumnsBefore: (count) => beside(at, 'column', 'columns', -wholeOf(count, 1), area),
    getColumnsAfter: (count) => beside(at, 'column', 'columns', wholeOf(count, 1), area),
  };
}

/** So many lines after the area, or before it where the count is negative. */
function beside(
  at: (change: Partial<Area>) => ExcelObject,
  start: 'row' | 'column',
  length: 'rows' | 'columns',
  count: number,
  area: Area,
): ExcelObject {
  const first = count < 0 ? area[start] + count : area[start] + area[length];
  return at({ [start]: first, [length]: Math.abs(count) });
}
