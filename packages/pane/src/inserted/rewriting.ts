import { addressOf } from '@cyberbudget/core';
import { chartKinds } from '../layout/chart-areas.ts';
import type { CellContent, RowRole } from '../layout/layout.ts';
import { layoutInsertion } from '../layout/layout-insertion.ts';
import type { TableInsertion } from '../sheet-host/insertion.ts';
import type { CellChange, SheetBlock, SheetCell, TableRewriting } from '../sheet-host/table-rewriting.ts';
import type { InsertedTable } from './find-inserted.ts';

/**
 * What becomes of a table where another one takes its place, cell by cell: formats, the sheet's
 * table and charts stay as they are.
 * @returns null where it cannot stand there: the new one has more or fewer rows of figures or
 * columns, so that charts and formulas over the old cells would be of the wrong ones, or notes need
 * cells that hold something; or its figures stand on a sheet of their own (SUMIFS)
 */
export function planRewriting(
  block: SheetBlock,
  { area, insertion: old }: InsertedTable,
  next: TableInsertion,
): TableRewriting | null {
  const [before, after] = [layoutInsertion(old), layoutInsertion(next)];
  const isSameShape =
    before.columns.length === after.columns.length && figures(before.rows) === figures(after.rows);
  if (!isSameShape || next.form === 'native') return null;
  const rows = Math.max(area.rows, after.cells.length);
  const empty = after.columns.map((): CellContent => '');
  const cells = Array.from({ length: rows }, (_, at) => after.cells[at] ?? empty);
  const found = cells.map((line, down) =>
    line.map((_, across) => cellAt(block, area.row + down, area.column + across)),
  );
  if (found.slice(area.rows).some((line) => line.some((cell) => cell !== ''))) return null;
  const changes = cells.flatMap((line, row) =>
    line.flatMap((content, column): CellChange[] =>
      isKept(content, found[row]?.[column] ?? '', next) ? [] : [{ row, column, content }],
    ),
  );
  const place = { sheet: block.sheet, address: addressOf({ ...area, rows }) };
  return { place, changes, chartTitles: titlesOf(next) };
}

const figures = (rows: readonly RowRole[]): string =>
  rows.filter((role) => role !== 'note' && role !== 'source').join(' ');

const cellAt = ({ cells, row, column }: SheetBlock, down: number, across: number): SheetCell =>
  cells[down - row]?.[across - column] ?? '';

/**
 * Whether a cell holds already what it is to hold; what the one formula of a whole table fills is
 * nothing of its own.
 */
function isKept(wanted: CellContent, found: SheetCell, { form }: TableInsertion): boolean {
  if (typeof wanted === 'object')
    return typeof found === 'object' && plain(found.formula) === plain(wanted.formula);
  return wanted === found || (form === 'live' && wanted === '');
}

const plain = (formula: string): string => formula.replace(/\s+/gu, '');

/** What the charts of a table are called. */
function titlesOf(insertion: TableInsertion): TableRewriting['chartTitles'] {
  const { charts } = layoutInsertion({ ...insertion, charts: chartKinds(insertion.table) });
  return Object.fromEntries(charts.map(({ kind, title }) => [kind, title]));
}
