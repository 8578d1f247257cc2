import type { Problem } from '../problem/problem.ts';
import { type CellInput, givenText } from '../query/cell.ts';
import type { Parameter } from './parameter.ts';

/**
 * A problem with an argument that is a value of another parameter of the function at hand, told as
 * that: the year among the fields, "推計額" where the field belongs. Those behind it are asked
 * first: an argument too few is the more frequent slip.
 */
export function placed(
  problem: Problem,
  parameters: readonly Parameter[],
  cells: readonly CellInput[],
): Problem {
  const { code } = problem;
  if (code !== 'wrong-type' && code !== 'unknown-name' && code !== 'unknown-choice') return problem;
  const { argument } = problem;
  const own = parameters.findIndex(({ id }) => id === argument);
  const cell = cells[own];
  if (own < 0 || cell === undefined) return problem;
  const positions = [...parameters.keys()];
  const others = [...positions.slice(own + 1), ...positions.slice(0, own)];
  const position = others.find((other) => parameters[other]?.claims?.(cell) === true);
  const belongs = position === undefined ? undefined : parameters[position]?.id;
  return position === undefined || belongs === undefined
    ? problem
    : { code: 'misplaced', argument, given: givenText(cell), belongs, position: position + 1 };
}
