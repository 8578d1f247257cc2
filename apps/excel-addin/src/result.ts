import { errorOf, type Language, type Problem, problemSentence } from '@cyberbudget/core';
import { type ArrayCell, cellValue, isProblem, isRows, type Result } from '@cyberbudget/core/functions';
import { toDoubleCell } from './card.ts';

/** How the host wants its answers. */
export interface Reader {
  readonly language: Language;
  /** Whether the host shows a card behind a number. */
  readonly cards: boolean;
}

type ExcelCell = string | number | boolean | CustomFunctions.Error | Excel.DoubleCellValue;

/**
 * Turns the core's answer into what Excel takes: always rows of cells, as every result is declared
 * a matrix; a problem in a cell as an error object, which spoils that cell only.
 * @throws CustomFunctions.Error (#N/A or #VALUE!, the only two that carry a message) where the
 * whole call has no answer
 */
export function toExcel(result: Result, reader: Reader): ExcelCell[][] {
  if (!result.ok) throw toError(result.problem, reader.language);
  const { value } = result;
  if (!isRows(value)) return [[toCell(value, reader)]];
  return value.rows.map((row) => row.map((cell) => toCell(cell, reader)));
}

function toCell(cell: ArrayCell, { language, cards }: Reader): ExcelCell {
  if (isProblem(cell)) return toError(cell, language);
  const card = typeof cell === 'object' ? cell.card : undefined;
  return cards && card !== undefined ? toDoubleCell(card, language) : cellValue(cell);
}

const toError = (problem: Problem, language: Language): CustomFunctions.Error =>
  new CustomFunctions.Error(
    errorOf(problem) === '#N/A'
      ? CustomFunctions.ErrorCode.notAvailable
      : CustomFunctions.ErrorCode.invalidValue,
    problemSentence(problem, language),
  );

/**
 * What leaves a function as an exception: the error of an answer as it is, our own mistake as one
 * that says so.
 */
export const toThrown = (thrown: unknown, language: Language): CustomFunctions.Error =>
  thrown instanceof CustomFunctions.Error
    ? thrown
    : toError(
        { code: 'defect', detail: thrown instanceof Error ? thrown.message : String(thrown) },
        language,
      );
