import { type Answer, answer, problem } from '../problem/problem.ts';
import { type CellInput, isCellError, isLeftOut } from '../query/cell.ts';
import type { Parameter, Parsed } from './parameter.ts';

/**
 * Turns cells into typed values, one per parameter: null where left out, the first problem where
 * one makes no sense. Below this nothing asks again whether an argument is there.
 */
export function parseArguments<const P extends readonly Parameter[]>(
  parameters: P,
  cells: readonly CellInput[],
): Answer<Parsed<P>> {
  const values: Record<string, unknown> = {};
  for (const [position, parameter] of parameters.entries()) {
    const parsed = parseArgument(parameter, cells[position]);
    if (!parsed.ok) return parsed;
    values[parameter.id] = parsed.value;
  }
  // The record was filled from the very parameters that the type is computed from.
  return answer(values as Parsed<P>);
}

function parseArgument(parameter: Parameter, cell: CellInput): Answer<unknown> {
  if (isCellError(cell)) return problem({ code: 'error-passed-in', error: cell.cellError });
  if (isLeftOut(cell) && !(parameter.zeroIsValue && cell === 0)) {
    return parameter.byDefault === null ? problem({ code: 'missing', argument: parameter.id }) : answer(null);
  }
  return parameter.parse(cell);
}
