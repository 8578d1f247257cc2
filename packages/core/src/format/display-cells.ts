import { formatAmount, formatPercent } from '../amount/format-amount.ts';
import type { Unit } from '../amount/unit.ts';
import type { Language } from '../problem/problem.ts';
import { columnDecimals } from '../table/column-decimals.ts';
import { type Column, cellNumber, cellText, type Table, type TableCell } from '../table/table.ts';

/** A cell as people read it: "1,378.9", "10.4%", "" where the document says nothing. */
export function displayCell(cell: TableCell, column: Column, unit: Unit, language: Language): string {
  const number = cellNumber(cell);
  if (number === null) return cellText(cell, language, unit);
  if (column.kind === 'yen') return formatAmount(number, unit, columnDecimals(column, unit));
  return column.kind === 'fraction' ? formatPercent(number) : String(number);
}

/** A table's headings and rows as people read them. */
export const displayCells = (table: Table, unit: Unit, language: Language): string[][] => [
  table.columns.map(({ title }) => title[language]),
  ...table.rows.map(({ cells }) =>
    table.columns.map((column, position) => displayCell(cells[position] ?? null, column, unit, language)),
  ),
];
