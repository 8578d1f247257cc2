import type { Language } from '@cyberbudget/core';
import type { Cells } from '../formula/evaluate.ts';
import type { Capability } from '../formula/formula-host.ts';

/** A cell that is expected: a value, or an error whose sentence holds a part. */
export type ExpectedCell = string | number | boolean | ExpectedError;

export interface ExpectedError {
  readonly error: '#N/A' | '#VALUE!';
  readonly says: string;
}

/** What a formula must give. */
export type Expected =
  | { readonly kind: 'cell'; readonly cell: ExpectedCell }
  | { readonly kind: 'rows'; readonly rows: readonly (readonly ExpectedCell[])[] }
  /** A block of that size, with some of its cells (row and column from 1). */
  | {
      readonly kind: 'block';
      readonly size: readonly [rows: number, columns: number];
      readonly holds: readonly (readonly [row: number, column: number, cell: ExpectedCell])[];
    };

/** One line of the table that every host must satisfy. */
export interface FormulaCase {
  readonly formula: string;
  readonly expected: Expected;
  readonly cells?: Cells;
  /** The language of the sentences, Japanese by default. */
  readonly language?: Language;
  readonly needs?: readonly Capability[];
}

type Beside = Omit<FormulaCase, 'formula' | 'expected'>;

/** The formula gives one value. */
export const gives = (
  formula: string,
  cell: string | number | boolean,
  beside: Beside = {},
): FormulaCase => ({
  formula,
  expected: { kind: 'cell', cell },
  ...beside,
});

/** The formula gives an error whose sentence holds a part. */
export const fails = (
  formula: string,
  error: ExpectedError['error'],
  says: string,
  beside: Beside = {},
): FormulaCase => ({ formula, expected: { kind: 'cell', cell: { error, says } }, ...beside });

/** The formula gives just these rows. */
export const spills = (
  formula: string,
  rows: readonly (readonly ExpectedCell[])[],
  beside: Beside = {},
): FormulaCase => ({ formula, expected: { kind: 'rows', rows }, ...beside });

/** The formula gives a block of that size that holds these cells. */
export const fills = (
  formula: string,
  size: readonly [rows: number, columns: number],
  holds: readonly (readonly [row: number, column: number, cell: ExpectedCell])[],
  beside: Beside = {},
): FormulaCase => ({ formula, expected: { kind: 'block', size, holds }, ...beside });
