import { type Answer, answer, problem } from '../problem/problem.ts';
import { type CellInput, isCellError, isLeftOut } from '../query/cell.ts';
import type { CellFunction, Context, FunctionDefinition } from './definition.ts';
import { type ArrayCell, isProblem, type Traced, type TracedRows } from './traced.ts';

/** An argument: one cell's content, or a range row by row. */
export type Argument = CellInput | readonly (readonly CellInput[])[];

/** A range, row by row. */
type Range = readonly (readonly CellInput[])[];

/** One value, or a range of them in which a problem spoils its own cell only. */
export type Result = Answer<Traced>;

/**
 * Calls a function with the cells of a formula.
 *
 * A range of one cell is that cell. Ranges in a function that answers cell by cell make a range: of
 * the same shape, or the grid of a column and a row. In a range a left-out cell gives "", so that a
 * padded list stays readable.
 * @returns #VALUE! for shapes that do not fit, too many arguments, or a range where one value
 * belongs
 */
export function call(definition: FunctionDefinition, context: Context, args: readonly Argument[]): Result {
  const { parameters } = definition;
  const surplus = args.slice(parameters.length).some((argument) => argument !== undefined);
  if (surplus) return problem({ code: 'too-many-arguments', given: args.length, most: parameters.length });
  const ranges = args.slice(0, parameters.length).map(toRange);
  for (const [position, range] of ranges.entries()) {
    const { range: allowed = false, id = 'ministry' } = parameters[position] ?? {};
    if (!allowed && isLarge(range)) return problem({ code: 'range-not-allowed', argument: id });
  }
  if (definition.gives === 'table' || !ranges.some(isLarge)) {
    return definition.answer(
      context,
      ranges.map((range) => range[0]?.[0]),
    );
  }
  return callOverRanges(definition, context, ranges);
}

const toRange = (argument: Argument): Range =>
  isRange(argument)
    ? argument.length === 0 || argument[0]?.length === 0
      ? [[undefined]]
      : argument
    : [[argument]];

const isRange = (argument: Argument): argument is Range => Array.isArray(argument);

const width = (range: Range): number => range[0]?.length ?? 0;
const isLarge = (range: Range): boolean => range.length > 1 || width(range) > 1;

function callOverRanges(definition: CellFunction, context: Context, ranges: readonly Range[]): Result {
  const rows = Math.max(...ranges.map((range) => range.length));
  const columns = Math.max(...ranges.map(width));
  const fits = (range: Range): boolean =>
    (range.length === 1 || range.length === rows) && (width(range) === 1 || width(range) === columns);
  if (!ranges.every(fits)) {
    const shapes = ranges.filter(isLarge).map((range) => `${range.length}×${width(range)}`);
    return problem({ code: 'shapes-differ', shapes: [...new Set(shapes)] });
  }
  const large = ranges.map(isLarge);
  const cellsAt = (row: number, column: number): CellInput[] =>
    ranges.map((range) => range[range.length === 1 ? 0 : row]?.[width(range) === 1 ? 0 : column]);
  return answer(
    tracedRange(
      Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (_, column) =>
          answerCell(definition, context, cellsAt(row, column), large),
        ),
      ),
    ),
  );
}

/** A range of answers rests on what its cells rest on. */
function tracedRange(rows: readonly (readonly ArrayCell[])[]): TracedRows {
  const cells = rows.flat().flatMap((cell) => (typeof cell === 'object' && !isProblem(cell) ? [cell] : []));
  const queries = cells.flatMap((cell) => cell.queries);
  return {
    rows,
    queries,
    documents: [...new Set(cells.flatMap(({ documents = [] }) => documents))],
    unit: cells.find(({ unit }) => unit !== null)?.unit ?? null,
    notes: [],
  };
}

function answerCell(
  definition: CellFunction,
  context: Context,
  cells: readonly CellInput[],
  fromRange: readonly boolean[],
): ArrayCell {
  const leftOut = cells.some(
    (cell, position) => fromRange[position] === true && !isCellError(cell) && isLeftOut(cell),
  );
  if (leftOut) return '';
  const found = definition.answer(context, cells);
  return found.ok ? found.value : found.problem;
}
