import type { GridArgument, GridError, GridValue } from '../sheet/arguments.ts';
import { reasonOf } from '../sheet/result.ts';
import type { FunctionRuntime } from '../target/target.ts';
import type { RunningScript } from './start-script.ts';

/** The functions of a script as Sheets calls them from cells. */
export const scriptRuntime = (script: RunningScript): FunctionRuntime => ({
  find: script.find,
  argumentsOf: (given) => toSheetsArguments(given),
  // Sheets shows #ERROR! for whatever a function throws, and its sentence beside the cell.
  errorOf: (thrown) => ({ code: '#ERROR!', message: reasonOf(thrown) }),
});

/**
 * One value is a value, a range of one cell too; a larger range is rows, in which an empty cell is
 * "".
 */
export function toSheetsArguments(given: readonly GridArgument[]): readonly unknown[] {
  return given.map((argument) => {
    if (!Array.isArray(argument)) return argument ?? undefined;
    const rows = (argument as readonly (readonly (GridValue | GridError)[])[]).map((row) =>
      row.map((cell) => cell ?? ''),
    );
    return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
  });
}
