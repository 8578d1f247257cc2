import type { AnsweredCell, FormulaHost, Given, GivenCell } from '@cyberbudget/conformance';
import { type LoadedScript, loadScript } from './apps-script-runtime.ts';

/**
 * The built Code.js as a host of the formula cases: arguments in the form in which Sheets hands
 * them over.
 */
export function sheetsHost(): FormulaHost {
  const script = loadScript();
  return {
    lacks: ['errors-in-arrays', 'errors-as-arguments', 'english'],
    call(name, args) {
      try {
        const given = args.map((arg) => toSheetsArgument(arg, script));
        const value = script.call(name, ...given);
        return Array.isArray(value) ? value : (value as AnsweredCell);
      } catch (thrown) {
        return toFailure(thrown);
      }
    },
  };
}

/** One cell is its value; a larger range is rows. */
function toSheetsArgument(given: Given, script: LoadedScript): unknown {
  if (!Array.isArray(given)) return toSheetsCell(given as GivenCell, script);
  const rows = (given as readonly (readonly GivenCell[])[]).map((row) =>
    row.map((cell) => toSheetsCell(cell, script)),
  );
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
}

function toSheetsCell(cell: GivenCell, script: LoadedScript): unknown {
  if (cell === null || cell === undefined) return cell === null ? '' : undefined;
  if (typeof cell !== 'object') return cell;
  if ('cellError' in cell) throw new Error(`${cell.cellError} in a cell never reaches a function of Sheets.`);
  const day = new Date((cell.dateSerial - 25_569) * 86_400_000);
  return script.make(`new Date(${day.getUTCFullYear()}, ${day.getUTCMonth()}, ${day.getUTCDate()}, 13, 45)`);
}

function toFailure(thrown: unknown): AnsweredCell {
  const message = (thrown as Error).message ?? '';
  const error = /^(#N\/A|#VALUE!) /.exec(message)?.[1];
  if (error === undefined) throw thrown;
  return { error: error as '#N/A' | '#VALUE!', message };
}
