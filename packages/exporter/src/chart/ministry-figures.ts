import {
  type Bilingual,
  cellNumber,
  cellText,
  isQueriedNumber,
  ministryName,
  OTHERS,
  type Row,
  shortMinistryName,
  type Table,
  type TableCell,
} from '@cyberbudget/core';
import type { Range } from './chart.ts';

/**
 * What the table by ministry says of one ministry, in whole yen; null where the document says
 * nothing.
 */
export interface MinistryFigures {
  readonly id: string | null;
  readonly name: Bilingual;
  readonly short: Bilingual;
  readonly listed: number | null;
  /** The amount that the document prints for it. */
  readonly amount: number | null;
  readonly estimate: number | null;
  readonly bounds: Range | null;
  /** Ministries that are inside this one, その他: listed, without a share. */
  readonly inside: readonly MinistryFigures[];
}

/** The ministries of the table by ministry, in its order. */
export const ministryFigures = (table: Table): MinistryFigures[] =>
  table.rows.filter(({ kind }) => kind === 'body').map((row) => figuresOf(table, row));

function figuresOf({ columns }: Table, { cells }: Row): MinistryFigures {
  const cell = (id: string): TableCell => cells[columns.findIndex((column) => column.id === id)] ?? null;
  const number = (id: string): number | null => cellNumber(cell(id));
  const ministry = cells.find(isQueriedNumber)?.query.ministry ?? null;
  const [low, high] = [number('low'), number('high')];
  const written = { ja: cellText(cells[0] ?? null, 'ja'), en: cellText(cells[0] ?? null, 'en') };
  return {
    id: ministry?.id ?? null,
    name: ministry === null ? written : ministryName(ministry),
    short: ministry === null ? written : shortMinistryName(ministry),
    listed: number('listed'),
    amount: number('amount'),
    estimate: number('estimate'),
    bounds: low === null || high === null ? null : { low, high },
    inside: [],
  };
}

/**
 * With the ministries that have neither amount nor share put into その他, where its share holds
 * theirs.
 */
export function otherFigures(figures: readonly MinistryFigures[]): MinistryFigures[] {
  const others = figures.find(({ id, estimate, amount }) => id === OTHERS && (estimate ?? amount) !== null);
  const inside = figures.filter(({ estimate, amount }) => estimate === null && amount === null);
  if (others === undefined || inside.length === 0)
    return figures.filter((one) => (one.listed ?? one.estimate ?? one.amount) !== null);
  const listed = inside.reduce((sum, one) => sum + (one.listed ?? 0), others.listed ?? 0);
  return figures
    .filter((one) => !inside.includes(one))
    .map((one) => (one === others ? { ...others, listed, inside } : one));
}

/** A number of a closing row in the column of listed amounts; null where there is none. */
export function closingNumber({ columns, rows }: Table, kind: Row['kind']): number | null {
  const at = columns.findIndex(({ id }) => id === 'listed');
  return cellNumber(rows.find((row) => row.kind === kind)?.cells[at] ?? null);
}
