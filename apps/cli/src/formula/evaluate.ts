import { type Answer, answer, errorOf } from '@cyberbudget/core';
import {
  type Argument,
  type ArrayCell,
  type CellInput,
  type Context,
  call,
  findFunction,
  isProblem,
  type Result,
} from '@cyberbudget/core/functions';
import { isTable } from '../result.ts';
import type { Expression } from './read-formula.ts';

/** Calls the function of a formula; calls among its arguments first, as a spreadsheet does. */
export function evaluateCall(
  { name, args }: Extract<Expression, { kind: 'call' }>,
  context: Context,
): Result {
  const found = findFunction(name);
  if (!found.ok) return found;
  const values: Argument[] = [];
  for (const argument of args) {
    const value = evaluateArgument(argument, context);
    if (!value.ok) return value;
    values.push(value.value);
  }
  return call(found.value, context, values);
}

function evaluateArgument(expression: Expression, context: Context): Answer<Argument> {
  if (expression.kind === 'value') return answer(expression.value);
  if (expression.kind === 'array') return answer(expression.rows);
  const result = evaluateCall(expression, context);
  if (!result.ok) return result;
  return answer(isTable(result.value) ? result.value.map((row) => row.map(toInput)) : toInput(result.value));
}

function toInput(cell: ArrayCell): CellInput {
  if (typeof cell !== 'object') return cell;
  return isProblem(cell) ? { cellError: errorOf(cell) } : cell.value;
}
