import { type AnsweredCell, type FormulaHost, type HostAnswer, isFailure } from './formula/formula-host.ts';
import type { Expected, ExpectedCell, ExpectedError } from './formula-cases/formula-case.ts';

/**
 * What of an answer is not as expected, one line for each difference; none where all is well.
 * Numbers may differ in their last digits, as sums of doubles do.
 */
export function differences(answer: HostAnswer, expected: Expected, host: FormulaHost): string[] {
  const unfit = unfitCells(answer);
  if (unfit.length > 0) return unfit;
  const errors = expectedErrors(expected);
  if (isSpill(expected) && errors.length > 0 && host.lacks.includes('errors-in-arrays')) {
    return wholeCallFailed(answer, errors);
  }
  if (expected.kind === 'cell') {
    const rows = asRows(answer);
    const [only] = rows.length === 1 && rows[0]?.length === 1 ? rows[0] : [];
    return only === undefined
      ? [`a block of ${shape(rows)} instead of one cell`]
      : cellDifference(only, expected.cell, 'the cell');
  }
  const rows = asRows(answer);
  const size = expected.kind === 'rows' ? shape(expected.rows) : expected.size.join('×');
  if (shape(rows) !== size) return [`a block of ${shape(rows)} instead of ${size}`, ...firstFailure(rows)];
  return placed(expected).flatMap(([row, column, cell]) =>
    cellDifference(rows[row - 1]?.[column - 1], cell, `row ${row}, column ${column}`),
  );
}

/**
 * Excel shows null as 0, and a promise or NaN nowhere does good: nothing but plain values and
 * errors leaves a function.
 */
function unfitCells(answer: HostAnswer): string[] {
  const rows = asRows(answer);
  const uneven = rows.some((row) => row.length !== rows[0]?.length) ? ['rows of different lengths'] : [];
  const unfit = rows.flat().filter((cell) => !isPlain(cell) && !isFailure(cell));
  return [...uneven, ...unfit.map((cell) => `${String(cell)} is nothing a cell can hold`)];
}

const isPlain = (cell: unknown): boolean =>
  typeof cell === 'string' ||
  typeof cell === 'boolean' ||
  (typeof cell === 'number' && Number.isFinite(cell));

const isSpill = ({ kind }: Expected): boolean => kind !== 'cell';

const isError = (cell: ExpectedCell): cell is ExpectedError => typeof cell === 'object';

const expectedErrors = (expected: Expected): ExpectedError[] =>
  placed(expected).flatMap(([, , cell]) => (isError(cell) ? [cell] : []));

function placed(expected: Expected): (readonly [number, number, ExpectedCell])[] {
  if (expected.kind === 'cell') return [[1, 1, expected.cell]];
  if (expected.kind === 'block') return [...expected.holds];
  return expected.rows.flatMap((row, r) => row.map((cell, c) => [r + 1, c + 1, cell] as const));
}

const asRows = (answer: HostAnswer): readonly (readonly AnsweredCell[])[] =>
  Array.isArray(answer) ? answer : [[answer as AnsweredCell]];

const shape = (rows: readonly (readonly unknown[])[]): string => `${rows.length}×${rows[0]?.length ?? 0}`;

const firstFailure = (rows: readonly (readonly AnsweredCell[])[]): string[] => {
  const first = rows.flat().find(isFailure);
  return first === undefined ? [] : [first.message];
};

/**
 * Where an array can hold no error, the whole call fails and names what is wrong, the first three
 * cells at least.
 */
function wholeCallFailed(answer: HostAnswer, errors: readonly ExpectedError[]): string[] {
  if (!isFailure(answer)) return ['an answer instead of an error of the whole call'];
  return errors
    .slice(0, 1)
    .filter(({ says }) => !answer.message.includes(says))
    .map(({ says }) => `"${answer.message}" does not say "${says}"`);
}

function cellDifference(cell: AnsweredCell | undefined, expected: ExpectedCell, place: string): string[] {
  if (isError(expected)) {
    if (!isFailure(cell)) return [`${place}: ${JSON.stringify(cell)} instead of ${expected.error}`];
    if (cell.error !== expected.error)
      return [`${place}: ${cell.error} (${cell.message}) instead of ${expected.error}`];
    return cell.message.includes(expected.says)
      ? []
      : [`${place}: "${cell.message}" does not say "${expected.says}"`];
  }
  return isSame(cell, expected)
    ? []
    : [`${place}: ${JSON.stringify(cell)} instead of ${JSON.stringify(expected)}`];
}

const isSame = (cell: AnsweredCell | undefined, expected: ExpectedCell): boolean =>
  typeof cell === 'number' && typeof expected === 'number'
    ? Math.abs(cell - expected) <= 1e-9 * Math.max(1, Math.abs(expected))
    : cell === expected;
