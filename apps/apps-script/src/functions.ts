import { DocumentUnreadError, problem, unreadProblem } from '@cyberbudget/core';
import { call, findFunction, type Result } from '@cyberbudget/core/functions';
import { toArguments } from './arguments.ts';
import { library } from './library.ts';
import { type SheetsCell, toSheets } from './result.ts';

/**
 * Answers a formula. Every custom function of the script is one line that calls this with its name
 * and its arguments.
 * @throws Error with one sentence on what would do
 */
export function answer(name: string, given: readonly unknown[]): SheetsCell | SheetsCell[][] {
  return toSheets(resultOf(name, given));
}

function resultOf(name: string, given: readonly unknown[]): Result {
  const definition = findFunction(name);
  if (!definition.ok) return definition;
  try {
    return call(definition.value, { library: library(), language: 'ja' }, toArguments(given));
  } catch (thrown) {
    if (thrown instanceof DocumentUnreadError) return unreadProblem(thrown.unread);
    return problem({ code: 'defect', detail: thrown instanceof Error ? thrown.message : String(thrown) });
  }
}
