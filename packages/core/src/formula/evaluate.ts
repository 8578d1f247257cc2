import { type Argument, call, type Result } from '../function/call.ts';
import { findFunction } from '../function/catalogue.ts';
import type { Context } from '../function/definition.ts';
import { type ArrayCell, cellValue, isProblem, isRows } from '../function/traced.ts';
import { type Answer, answer, errorOf } from '../problem/problem.ts';
import type { CellInput } from '../query/cell.ts';
import type { Expression } from './read-formula.ts';

/** What the parts of a formula come to, in the values of whoever evaluates it. */
export interface Evaluation<V> {
  readonly constant: (value: CellInput | readonly (readonly CellInput[])[]) => V;
  readonly cells: (address: string) => V;
  readonly call: (name: string, args: readonly V[]) => V;
}

/** The value of an expression: calls among arguments first, as a spreadsheet does. */
export function evaluateExpression<V>(expression: Expression, evaluation: Evaluation<V>): V {
  switch (expression.kind) {
    case 'value':
      return evaluation.constant(expression.value);
    case 'array':
      return evaluation.constant(expression.rows);
    case 'reference':
      return evaluation.cells(expression.address);
    case 'call':
      return evaluation.call(
        expression.name,
        expression.args.map((argument) => evaluateExpression(argument, evaluation)),
      );
  }
}

/**
 * Calls the function of a formula that refers to no cells; a problem among its arguments is its
 * own.
 */
export function evaluateCall(
  { name, args }: Extract<Expression, { kind: 'call' }>,
  context: Context,
): Result {
  const evaluation: Evaluation<Answer<Argument>> = {
    constant: answer,
    cells: () => answer(undefined),
    call: (inner, given) => asArgument(callNamed(inner, given, context)),
  };
  return callNamed(
    name,
    args.map((argument) => evaluateExpression(argument, evaluation)),
    context,
  );
}

function callNamed(name: string, args: readonly Answer<Argument>[], context: Context): Result {
  const found = findFunction(name);
  if (!found.ok) return found;
  const values: Argument[] = [];
  for (const argument of args) {
    if (!argument.ok) return argument;
    values.push(argument.value);
  }
  return call(found.value, context, values);
}

function asArgument(result: Result): Answer<Argument> {
  if (!result.ok) return result;
  const { value } = result;
  return answer(isRows(value) ? value.rows.map((row) => row.map(toInput)) : toInput(value));
}

const toInput = (cell: ArrayCell): CellInput =>
  isProblem(cell) ? { cellError: errorOf(cell) } : cellValue(cell);
