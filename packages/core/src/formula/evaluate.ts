import { type Argument, call, type Result } from '../function/call.ts';
import { findFunction } from '../function/catalogue.ts';
import type { Context } from '../function/definition.ts';
import { type ArrayCell, cellValue, isProblem, isRows } from '../function/traced.ts';
import { type Answer, answer, errorOf } from '../problem/problem.ts';
import type { CellInput } from '../query/cell.ts';
import type { Expression } from './read-formula.ts';

/** What stands in the cells that a formula refers to. */
export type ReadCells = (address: string) => Argument;

const NO_CELLS: ReadCells = () => undefined;

/** Calls the function of a formula; calls among its arguments first, as a spreadsheet does. */
export function evaluateCall(
  { name, args }: Extract<Expression, { kind: 'call' }>,
  context: Context,
  cells: ReadCells = NO_CELLS,
): Result {
  const found = findFunction(name);
  if (!found.ok) return found;
  const values: Argument[] = [];
  for (const argument of args) {
    const value = evaluateArgument(argument, context, cells);
    if (!value.ok) return value;
    values.push(value.value);
  }
  return call(found.value, context, values);
}

function evaluateArgument(expression: Expression, context: Context, cells: ReadCells): Answer<Argument> {
  switch (expression.kind) {
    case 'value':
      return answer(expression.value);
    case 'array':
      return answer(expression.rows);
    case 'reference':
      return answer(cells(expression.address));
    case 'call': {
      const result = evaluateCall(expression, context, cells);
      if (!result.ok) return result;
      return answer(
        isRows(result.value) ? result.value.rows.map((row) => row.map(toInput)) : toInput(result.value),
      );
    }
  }
}

function toInput(cell: ArrayCell): CellInput {
  return isProblem(cell) ? { cellError: errorOf(cell) } : cellValue(cell);
}
