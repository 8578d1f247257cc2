import type { CellValue } from '@cyberbudget/office-host';
import type { OpenBook } from '../excel/open-book.ts';
import { spills } from '../excel/spills.ts';

/** What the formulas that stand on a sheet now put into its other cells; '' where none does. */
export function liveSpills(book: OpenBook, sheet: string): (row: number, column: number) => CellValue {
  const spilled = spills(book);
  const cells = book.sheet(sheet).getSheet();
  const areas = spilled.areas(sheet).filter((area) => {
    const anchor = cells.getCellRaw(area.row, area.column);
    return Boolean(anchor?.f || anchor?.si);
  });
  return (row, column) => {
    const isFilled = areas.some(
      (area) =>
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns,
    );
    return isFilled ? spilled.value(sheet, row, column) : '';
  };
}
