import { isCanonicalChar } from '../name/canonical-char.ts';
import { printsNothing } from '../name/unprinted.ts';
import type { SpreadsheetError } from '../problem/problem.ts';

/**
 * An error that stood in a cell which a formula refers to. Every host turns its own form of it into
 * this one.
 */
export interface CellError {
  readonly cellError: SpreadsheetError;
}

/**
 * What a cell or a literal can hand to a function, after the host's adapter. A date is its serial
 * number.
 */
export type CellInput = string | number | boolean | null | undefined | CellError;

export const isCellError = (cell: CellInput): cell is CellError => typeof cell === 'object' && cell !== null;

/** A name shows with its first character that it is none. */
const isBlank = (text: string): boolean => !isCanonicalChar(text.charCodeAt(0)) && printsNothing(text);

/**
 * Whether an argument was left out: undefined, null, "", blanks of any width, and 0, which is what
 * an empty cell is on Excel's desktop. The one definition; 見出し alone takes 0 as a value.
 */
export const isLeftOut = (cell: CellInput): boolean =>
  cell === undefined || cell === null || cell === 0 || (typeof cell === 'string' && isBlank(cell));

/** What was given, as a sentence quotes it. */
export const givenText = (cell: CellInput): string =>
  typeof cell === 'boolean'
    ? cell
      ? 'TRUE'
      : 'FALSE'
    : isCellError(cell)
      ? cell.cellError
      : String(cell ?? '');
