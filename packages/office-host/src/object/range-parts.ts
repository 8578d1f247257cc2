import { raise } from '../protocol/office-error.ts';
import type { OfficeObject } from '../protocol/office-object.ts';
import { type Area, onSheet } from '../workbook/area.ts';
import { wholeOf } from './realm.ts';

/** Methods of a range that give another by counting from it. Off the sheet is InvalidArgument. */
export function parts(area: Area, range: (area: Area) => OfficeObject): NonNullable<OfficeObject['methods']> {
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
    getResizedRange: (more, wider) => at({ rows: rows + wholeOf(more), columns: columns + wholeOf(wider) }),
  };
}
