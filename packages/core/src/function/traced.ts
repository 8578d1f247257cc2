import type { Unit } from '../amount/unit.ts';
import type { DocumentFigures } from '../document/document.ts';
import type { Bilingual, Problem } from '../problem/problem.ts';
import type { Query } from '../query/query.ts';
import type { Card } from './card.ts';

/** What stands in a cell. */
export type CellOutput = string | number | boolean;

/**
 * An answer for one cell and what it answers: a host shows the value, and whoever wants to know
 * more asks the queries.
 */
export interface TracedCell {
  readonly value: CellOutput;
  /**
   * The questions behind it: one for a number or its citation, two for a change, none for what is
   * no question of amounts.
   */
  readonly queries: readonly Query[];
  /** The unit of an amount; null for a text, a share, a rate, a count. */
  readonly unit: Unit | null;
  /** The documents it tells of, where it answers no question of amounts. */
  readonly documents?: readonly DocumentFigures[];
  /** What a host with cards shows behind the number. */
  readonly card?: Card;
}

/** A cell of an array that leaves a function; a problem spoils its own cell only. */
export type ArrayCell = CellOutput | TracedCell | Problem;

/** Rows of cells and what they rest on. */
export interface TracedRows {
  readonly rows: readonly (readonly ArrayCell[])[];
  /** The questions behind the numbers, where the rows were asked for one by one. */
  readonly queries: readonly Query[];
  /** The documents that a table is made of. */
  readonly documents: readonly DocumentFigures[];
  /** The unit of its amounts; null where it has none. */
  readonly unit: Unit | null;
  readonly notes: readonly Bilingual[];
}

/** What a function answers: one cell, or rows of them. */
export type Traced = TracedCell | TracedRows;

/**
 * A text, a number or a truth value that answers no question of amounts, with the documents it
 * tells of.
 */
export const untraced = (value: CellOutput, documents: readonly DocumentFigures[] = []): TracedCell => ({
  value,
  queries: [],
  unit: null,
  documents,
});

export const isRows = (traced: Traced): traced is TracedRows => 'rows' in traced;

/** The documents that an answer rests on beside those of its queries. */
export const documentsOf = (traced: Traced): readonly DocumentFigures[] => traced.documents ?? [];

export const isProblem = (cell: ArrayCell): cell is Problem => typeof cell === 'object' && 'code' in cell;

/**
 * The longest text that a cell of Excel holds, in characters, and what stands at the end of one
 * that was cut.
 */
const LONGEST_TEXT = 32_767;
const CUT = '…（以下略）(cut)';

/**
 * What a host without cards and citations puts into a cell; a text that is too long for one is cut,
 * and says so.
 */
export function cellValue(cell: CellOutput | TracedCell): CellOutput {
  const value = typeof cell === 'object' ? cell.value : cell;
  return typeof value === 'string' && value.length > LONGEST_TEXT
    ? `${value.slice(0, LONGEST_TEXT - CUT.length).replace(/[\uD800-\uDBFF]$/, '')}${CUT}`
    : value;
}
