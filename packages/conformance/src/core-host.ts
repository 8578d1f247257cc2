import { errorOf, type Library, type Problem, problemSentence } from '@cyberbudget/core';
import {
  type Argument,
  type ArrayCell,
  type CellInput,
  call,
  cellValue,
  findFunction,
  isProblem,
  isRows,
} from '@cyberbudget/core/functions';
import type { AnsweredCell, FormulaHost, Given, GivenCell, HostAnswer } from './formula/formula-host.ts';

/** The core itself as a host: nothing stands between a formula and the catalogue. */
export const coreHost = (library: Library): FormulaHost => ({
  lacks: [],
  call(name, args, language): HostAnswer {
    const failure = (problem: Problem) => ({
      error: errorOf(problem),
      message: problemSentence(problem, language),
    });
    const found = findFunction(name);
    if (!found.ok) return failure(found.problem);
    const result = call(found.value, { library, language }, args.map(toArgument));
    if (!result.ok) return failure(result.problem);
    const toCell = (cell: ArrayCell): AnsweredCell => (isProblem(cell) ? failure(cell) : cellValue(cell));
    const { value } = result;
    return isRows(value) ? value.rows.map((row) => row.map(toCell)) : toCell(value);
  },
});

const toArgument = (given: Given): Argument =>
  isRange(given) ? given.map((row) => row.map(toCellInput)) : toCellInput(given);

const isRange = (given: Given): given is readonly (readonly GivenCell[])[] => Array.isArray(given);

const toCellInput = (cell: GivenCell): CellInput =>
  typeof cell === 'object' && cell !== null && 'dateSerial' in cell ? cell.dateSerial : cell;
