import { raise } from '../protocol/excel-error.ts';
import type { Area } from '../workbook/area.ts';
import type { Table } from '../workbook/records.ts';

/** The header row; InvalidOperation where it is hidden. */
export function headerArea({ area, showHeaders }: Table): Area {
  return showHeaders ? { ...area, rows: 1 } : raise('InvalidOperation');
}

/** The rows between headers and totals. */
export function bodyArea({ area, showHeaders, showTotals }: Table): Area {
  const above = showHeaders ? 1 : 0;
  return { ...area, row: area.row + above, rows: area.rows - above - (showTotals ? 1 : 0) };
}

/** The row of totals; InvalidOperation where none is shown. */
export function totalArea({ area, showTotals }: Table): Area {
  return showTotals ? { ...area, row: area.row + area.rows - 1, rows: 1 } : raise('InvalidOperation');
}

/** One column of an area, counted from 0. */
export function columnOf(area: Area, index: number): Area {
  return { ...area, column: area.column + index, columns: 1 };
}
