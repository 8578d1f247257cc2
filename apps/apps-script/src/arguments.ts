import type { Argument, CellInput } from '@cyberbudget/core/functions';
import { shownSerial } from './shown-serial.ts';

/**
 * Turns what Sheets hands to a custom function into the core's arguments: one cell arrives as its
 * value, a larger range row by row, an empty cell as "", a date as a Date. An error in a cell never
 * arrives: Sheets answers with it and calls nothing.
 */
export const toArguments = (given: readonly unknown[]): Argument[] => given.map(toArgument);

const toArgument = (argument: unknown): Argument =>
  Array.isArray(argument)
    ? argument.map((row: unknown) => (Array.isArray(row) ? row.map(toCell) : [toCell(row)]))
    : toCell(argument);

function toCell(value: unknown): CellInput {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value === null || value === undefined) return value;
  return isDate(value) ? shownSerial(value) : String(value);
}

/** Known by its kind: a script that uses this one as a library hands over dates of its own. */
const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]';
