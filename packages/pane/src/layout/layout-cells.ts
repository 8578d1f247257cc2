import {
  type DataSheet,
  isQueriedNumber,
  type Measure,
  nativeFormula,
  queryFormula,
  type Table,
  type TableCell,
  tableCells,
} from '@cyberbudget/core';
import type { TableInsertion } from '../sheet-host/insertion.ts';
import type { CellContent } from './layout.ts';
import { tableFormula } from './table-formula.ts';

/**
 * Whether every number of a table answers a question that one CYBERBUDGET puts: then each can be a
 * live formula of its own. A table across documents grows with them, which only its one formula
 * can.
 */
export const isSummary = ({ document, rows, columns }: Table): boolean =>
  document !== null &&
  rows.every(({ cells }) =>
    cells.every((cell, column) =>
      isQueriedNumber(cell)
        ? cell.query.program === undefined
        : cell === null || columns[column]?.kind === 'text',
    ),
  );

/** Whether a table has numbers that formulas over one data sheet give: what is possible is none. */
export const hasNativeForm = ({ document, rows }: Table): boolean =>
  document !== null &&
  rows.some(({ cells }) =>
    cells.some(
      (cell) =>
        isQueriedNumber(cell) &&
        cell.query.index.document.id === document.id &&
        cell.query.measure.formula(cell.query, ANY_FIGURES) !== null,
    ),
  );

/** A sheet of figures that has whatever is asked of it. */
const ANY_FIGURES: Parameters<Measure['formula']>[1] = { sum: () => '', count: () => '' };

/** The headings and rows of a table in the form that was asked for: a map over its cells. */
export function layoutCells(
  insertion: TableInsertion,
  sheet: DataSheet | null,
): { readonly header: readonly CellContent[]; readonly body: readonly (readonly CellContent[])[] } {
  const { table, unit, language, form } = insertion;
  const header = table.columns.map(({ title }) => title[language]);
  const values = tableCells(table, { unit, language, headings: 0 });
  if (form === 'live' && !isSummary(table)) return oneFormula(insertion, header.length, values.length);
  const content = (cell: TableCell, value: string | number): CellContent => {
    if (!isQueriedNumber(cell)) return value;
    if (form === 'live') return { formula: queryFormula(cell.query, insertion) };
    const formula = sheet === null ? null : nativeFormula(cell.query, { figures: sheet, unit });
    return formula === null ? value : { formula };
  };
  const body = table.rows.map(({ cells }, row) =>
    table.columns.map((_, column) => content(cells[column] ?? null, values[row]?.[column] ?? '')),
  );
  return { header, body };
}

/** A table that no CYBERBUDGET gives: one formula fills all of it, headings included. */
function oneFormula(insertion: TableInsertion, width: number, rows: number) {
  const empty = Array.from({ length: width }, (): CellContent => '');
  return {
    header: [{ formula: tableFormula(insertion) }, ...empty.slice(1)],
    body: Array.from({ length: rows }, () => empty),
  };
}
