import { errorOf, type Language, type Problem, problemSentence } from '@cyberbudget/core';
import { type ArrayCell, cellValue, isProblem, isRows, type Result } from '@cyberbudget/core/functions';
import { type Exit, printed } from './exit.ts';

/** An error as JSON shows it, alone or inside an array. */
export const jsonError = (problem: Problem, sentence: string) => ({
  error: errorOf(problem),
  message: sentence,
});

/**
 * A function's result as JSON: {"value": …}, an array with a row a line; or {"error", "message"}
 * and status 1.
 */
export function resultOutcome(result: Result, language: Language): Exit {
  const cell = (value: ArrayCell) =>
    isProblem(value) ? jsonError(value, problemSentence(value, language)) : cellValue(value);
  if (!result.ok)
    return printed(JSON.stringify(jsonError(result.problem, problemSentence(result.problem, language))), 1);
  const { value } = result;
  if (!isRows(value)) return printed(JSON.stringify({ value: cell(value) }));
  const rows = value.rows.map((row) => `  ${JSON.stringify(row.map(cell))}`);
  return printed(`{"value": [\n${rows.join(',\n')}\n]}`);
}
