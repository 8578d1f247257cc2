import type { Language } from '@cyberbudget/core';
import type { CellInput } from '@cyberbudget/core/functions';

/** A date in a cell, as the serial number behind it: hosts hand it over in forms of their own. */
export interface DateCell {
  readonly dateSerial: number;
}

/**
 * What stands in a cell that a formula refers to: null is an empty cell, undefined an argument left
 * out.
 */
export type GivenCell = CellInput | DateCell;

/** An argument of a call: one cell's content, or a range row by row. */
export type Given = GivenCell | readonly (readonly GivenCell[])[];

/** An error in a cell or of a whole call, with the sentence behind it. */
export interface Failure {
  readonly error: '#N/A' | '#VALUE!';
  readonly message: string;
}

/** A cell of an answer. */
export type AnsweredCell = string | number | boolean | Failure;

/** What a formula gives: one cell, or rows of them. */
export type HostAnswer = AnsweredCell | readonly (readonly AnsweredCell[])[];

/** What not every host can do. */
export type Capability =
  /**
   * A bad cell of a range spoils its own cell only; without it the whole call fails and names the
   * bad cells.
   */
  | 'errors-in-arrays'
  /**
   * An error in an argument's cell reaches the function; else the host answers with it and never
   * calls.
   */
  | 'errors-as-arguments'
  /** Sentences in English. */
  | 'english'
  /**
   * Arguments keep their types; else they are text, and a truth value or a date is its spelling.
   */
  | 'typed-arguments';

/**
 * A host of the functions: it hands arguments over in its own form and reads the answer back from
 * its own form.
 */
export interface FormulaHost {
  readonly lacks: readonly Capability[];
  call(name: string, args: readonly Given[], language: Language): HostAnswer;
}

export const isFailure = (cell: unknown): cell is Failure =>
  typeof cell === 'object' && cell !== null && 'error' in cell && 'message' in cell;
