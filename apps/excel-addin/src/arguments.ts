import { SPREADSHEET_ERRORS, type SpreadsheetError } from '@cyberbudget/core';
import type { Argument, CellInput } from '@cyberbudget/core/functions';

/**
 * What Excel's runtime may put into a cell of an argument besides plain values: a data type, or the
 * error of a cell.
 */
interface ExcelCellObject {
  readonly type?: unknown;
  readonly basicType?: unknown;
  readonly basicValue?: unknown;
  /** What the runtime calls basicValue in the text it receives from older hosts. */
  readonly primitive?: unknown;
  readonly code?: unknown;
  readonly text?: unknown;
}

const ERRORS: ReadonlySet<unknown> = new Set(SPREADSHEET_ERRORS);

/**
 * Turns what Excel hands to a custom function into the core's arguments.
 *
 * Every parameter is declared as a matrix of any type: a value arrives as [[v]], a range row by
 * row, a left-out argument as null or undefined, an empty cell as 0, null or "" (hosts differ; the
 * core takes each for left out). An error in a cell arrives as a `CustomFunctions.Error`, a data
 * type as an object with its basic value. The invocation object, always last, is dropped.
 */
export const toArguments = (given: readonly unknown[]): Argument[] =>
  (isInvocation(given.at(-1)) ? given.slice(0, -1) : given).map(toArgument);

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const isInvocation = (last: unknown): boolean =>
  isObject(last) && !Array.isArray(last) && !('type' in last) && !('basicValue' in last);

/** A range of one cell is that cell: the usual case, so it comes first. */
function toArgument(argument: unknown): Argument {
  if (!Array.isArray(argument)) return toCell(argument);
  const [first] = argument;
  if (argument.length === 1 && Array.isArray(first) && first.length === 1) return toCell(first[0]);
  return argument.map((row: unknown) => (Array.isArray(row) ? row.map(toCell) : [toCell(row)]));
}

function toCell(value: unknown): CellInput {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return isObject(value) ? fromObject(value) : null;
}

function fromObject(cell: ExcelCellObject): CellInput {
  const { type, text, basicValue = cell.primitive ?? cell.code } = cell;
  if (type === 'Empty') return null;
  if (type === 'Entity' || type === 'LinkedEntity') return typeof text === 'string' ? text : errorCell(null);
  if (type === 'Error' || cell.basicType === 'Error' || ERRORS.has(cell.code)) return errorCell(basicValue);
  return typeof basicValue === 'object' ? errorCell(null) : toCell(basicValue);
}

/** An error that the core does not know (#FIELD!, #CONNECT! …) is the general one. */
const errorCell = (error: unknown): CellInput => ({ cellError: isKnown(error) ? error : '#VALUE!' });

const isKnown = (error: unknown): error is SpreadsheetError => ERRORS.has(error);
