import { isCanonicalChar } from '../name/canonical-char.ts';
import { printsNothing } from '../name/unprinted.ts';
import type { Problem, SpreadsheetError } from '../problem/problem.ts';
import type { Card } from './card.ts';

/** An error that stood in a cell which a formula refers to. Every host turns its own form of it into this one. */
export interface CellError {
  readonly cellError: SpreadsheetError;
}

/** What a cell or a literal can hand to a function, after the host's adapter. A date is its serial number. */
export type CellInput = string | number | boolean | null | undefined | CellError;

/** An argument: one cell's content, or a range row by row. */
export type Argument = CellInput | readonly (readonly CellInput[])[];

/** What a function can put into a cell. */
export type CellOutput = string | number | boolean | Card;

/** A cell of an array that leaves a function; a problem spoils its own cell only. */
export type ArrayCell = CellOutput | Problem;

/** Whether an answer is a range, row by row, and not one cell. */
export const isRows = (
  value: ArrayCell | readonly (readonly ArrayCell[])[],
): value is readonly (readonly ArrayCell[])[] => Array.isArray(value);

export const isProblem = (cell: ArrayCell): cell is Problem => typeof cell === 'object' && 'code' in cell;

export const isCellError = (cell: CellInput): cell is CellError => typeof cell === 'object' && cell !== null;

/** A name shows with its first character that it is none. */
const isBlank = (text: string): boolean => !isCanonicalChar(text.charCodeAt(0)) && printsNothing(text);

/**
 * Whether an argument was left out: undefined, null, "", blanks of any width, and 0, which is what an empty cell is on Excel's
 * desktop. The one definition; 見出し alone takes 0 as a value.
 */
export const isLeftOut = (cell: CellInput): boolean =>
  cell === undefined || cell === null || cell === 0 || (typeof cell === 'string' && isBlank(cell));
