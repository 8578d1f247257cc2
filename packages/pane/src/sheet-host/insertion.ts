import type { Language, Library, Table, Unit } from '@cyberbudget/core';

/**
 * In which form a table's numbers go into the sheet. values: numbers. live: =CYBERBUDGET(…).
 * native: a data sheet and SUMIFS, which recalculate without the add-in. publication (公開用): the
 * machine-readable form of 総務省's 統一ルール of December 2020.
 */
export type InsertionForm = 'values' | 'live' | 'native' | 'publication';

/** pie: shares as the document draws them. bar: the same amounts as bars. */
export type ChartKind = 'pie' | 'bar';

/**
 * A place in the workbook: the name of its sheet and an address such as "B3:F20", without $ and
 * without the sheet.
 */
export interface SheetPlace {
  readonly sheet: string;
  readonly address: string;
}

/**
 * Where something is to go: the selected cell (a table's upper left corner), a place, or a sheet of
 * its own.
 */
export type Target =
  | { readonly kind: 'selection' }
  | { readonly kind: 'place'; readonly place: SheetPlace }
  | { readonly kind: 'new-sheet'; readonly name: string };

/**
 * What an adapter asks of a workbook before it writes: whether so many cells are free where
 * something is to go.
 */
export interface InsertRequest {
  readonly target: Target;
  readonly rows: number;
  readonly columns: number;
}

/** A table as a person chose it. `layoutInsertion` makes its cells; an adapter only places them. */
export interface TableInsertion {
  readonly table: Table;
  readonly unit: Unit;
  readonly language: Language;
  readonly form: InsertionForm;
  /**
   * The documents that its formulas will be answered from: they say whether a year needs its stage.
   */
  readonly library: Library;
  readonly charts: readonly ChartKind[];
  readonly target: Target;
  /**
   * Proposed name of the sheet's table: letters, digits and _. Where it is taken the adapter adds a
   * number.
   */
  readonly name: string;
}

/**
 * One cell's content: a formula, or a text such as a citation, which must never become a formula.
 */
export interface CellInsertion {
  readonly content: { readonly formula: string } | { readonly text: string };
  readonly numberFormat: string | null;
  readonly target: Target;
}
