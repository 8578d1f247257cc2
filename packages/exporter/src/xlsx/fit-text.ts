import { displayWidth } from '@cyberbudget/core';
import type { Row, Worksheet } from 'exceljs';

/** Height of a line of the default font, in points. */
const LINE = 15;

/**
 * Makes the texts of rows readable where they stand: what is wider than its column is wrapped in a row high enough, and text in
 * a column of numbers stands on their side.
 * @param isNumeric whether the column at a position (from 0) holds numbers
 */
export function fitText(
  sheet: Worksheet,
  rows: readonly Row[],
  columns: number,
  isNumeric: (position: number) => boolean,
): void {
  for (const row of rows) {
    const lines = Array.from({ length: columns }, (_, position) => {
      const cell = row.getCell(position + 1);
      if (typeof cell.value !== 'string') return 1;
      const taken = Math.ceil(displayWidth(cell.value) / ((sheet.getColumn(position + 1).width ?? 10) - 2));
      if (isNumeric(position)) cell.alignment = { horizontal: 'right', vertical: 'top' };
      else if (taken > 1) cell.alignment = { wrapText: true, vertical: 'top' };
      return taken;
    });
    const most = Math.max(...lines);
    if (most === 1) continue;
    row.height = LINE * most;
    for (let position = 1; position <= columns; position += 1) {
      const cell = row.getCell(position);
      cell.alignment = { ...cell.alignment, vertical: 'top' };
    }
  }
}
