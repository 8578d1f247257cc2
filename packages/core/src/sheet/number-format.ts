import type { Unit } from '../amount/unit.ts';
import { columnDecimals } from '../table/column-decimals.ts';
import type { Column } from '../table/table.ts';

/** What a number format depends on. */
export type Formatted = Pick<Column, 'kind' | 'finer'>;

/**
 * The number format of a column, in the notation that Excel, Google Sheets and xlsx files share.
 */
export function numberFormat(column: Formatted, unit: Unit): string {
  switch (column.kind) {
    case 'yen': {
      const decimals = columnDecimals(column, unit);
      return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
    }
    case 'fraction':
      return '0.0%';
    case 'count':
      return '#,##0';
    case 'number':
      return '0';
    case 'text':
      return 'General';
  }
}
