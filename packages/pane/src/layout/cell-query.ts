import type { Column, MeasureId, Row, Table, TableCell } from '@cyberbudget/core';

/** What a cell of a summary table says: a measure of a ministry, a field, both, or the whole. */
export interface CellQuery {
  readonly measure: MeasureId;
  /** The ministry as the table's first column names it. */
  readonly ministry: TableCell;
  /** The field's code. */
  readonly strategyField: string | null;
}

/** The tables whose every number one CYBERBUDGET formula gives. */
const SUMMARIES: ReadonlySet<string> = new Set(['ministry', 'field', 'ministry-by-field']);

export const isSummary = ({ id }: Table): boolean => SUMMARIES.has(id);

const CLOSING = { listed: 'listed', unlisted: 'unlisted', total: 'amount' } as const;

/** In these columns a closing row says what its label says; in the others, what the heading says, of the whole. */
const FOLLOWS_THE_ROW = /^(?:listed|amount|sum|field-.+)$/;

/** What a cell of a summary table asks; null for labels, and where the document says nothing. */
export function cellQuery(table: Table, row: Row, position: number): CellQuery | null {
  const column = table.columns[position];
  if (position === 0 || column === undefined || (row.cells[position] ?? null) === null) return null;
  const strategyField = fieldOfColumn(column) ?? fieldOfRow(table, row);
  const ministry = row.kind === 'body' && table.id !== 'field' ? (row.cells[0] ?? null) : null;
  return { measure: measureOf(column, row), ministry, strategyField };
}

const measureOf = ({ id }: Column, { kind }: Row): MeasureId => {
  if (kind !== 'body' && FOLLOWS_THE_ROW.test(id)) return CLOSING[kind];
  return FOLLOWS_THE_ROW.test(id) && id !== 'amount' ? 'listed' : (id as MeasureId);
};

const fieldOfColumn = ({ id }: Column): string | null => /^field-(.+)$/.exec(id)?.[1] ?? null;

function fieldOfRow({ id, document }: Table, { kind, cells }: Row): string | null {
  const [name] = cells;
  if (id !== 'field' || kind !== 'body' || name === null || typeof name !== 'object') return null;
  return document?.strategyFields.find(({ code }) => name.ja.startsWith(`(${code})`))?.code ?? null;
}

/** A name in a language, "" for none. */
export const nameIn = (cell: TableCell, language: 'ja' | 'en'): string =>
  cell === null ? '' : typeof cell === 'object' ? cell[language] : String(cell);
