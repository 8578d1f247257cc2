import { DECIMALS, formatAmount, formatPercent } from '../amount/format-amount.ts';
import type { Unit } from '../amount/unit.ts';
import type { Language } from '../problem/problem.ts';
import type { Column, Table, TableCell } from '../table/table.ts';

/** A cell as people read it: "1,378.9", "10.4%", "" where the document says nothing. */
export function displayCell(
  cell: TableCell,
  { kind, finer }: Column,
  unit: Unit,
  language: Language,
): string {
  if (cell === null) return '';
  if (typeof cell === 'object') return cell[language];
  if (typeof cell === 'string') return cell;
  if (kind === 'yen') return formatAmount(cell, unit, DECIMALS[unit] + (finer && unit !== '円' ? 1 : 0));
  return kind === 'fraction' ? formatPercent(cell) : String(cell);
}

/** A table's headings and rows as people read them. */
export const displayCells = (table: Table, unit: Unit, language: Language): string[][] => [
  table.columns.map(({ title }) => title[language]),
  ...table.rows.map(({ cells }) =>
    table.columns.map((column, position) => displayCell(cells[position] ?? null, column, unit, language)),
  ),
];
