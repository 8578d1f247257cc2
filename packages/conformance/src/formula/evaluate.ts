import type { Language } from '@cyberbudget/core';
import { type Expression, readFormula } from '@cyberbudget/core/formula';
import {
  type AnsweredCell,
  type FormulaHost,
  type Given,
  type GivenCell,
  type HostAnswer,
  isFailure,
} from './formula-host.ts';

/** Cells beside a formula, by address. An address that is not there is an empty cell. */
export type Cells = Readonly<Record<string, GivenCell>>;

/** A sheet's own functions that stand around ours in the cases. */
const SHEET_FUNCTIONS: Readonly<Record<string, (args: readonly Given[]) => GivenCell>> = {
  SUM: (args) => sum(args.flat(2) as GivenCell[]),
};

/**
 * What a host gives for a formula in a cell.
 * @throws Error where the text is no call that could be read: the formulas are written by us
 */
export function evaluate(
  formula: string,
  host: FormulaHost,
  cells: Cells = {},
  language: Language = 'ja',
): HostAnswer {
  const read = readFormula(formula, { references: true });
  if (!read.ok || read.expression.kind !== 'call') throw new Error(`No call: ${formula}`);
  const { name, args: expressions } = read.expression;
  const given = SHEET_FUNCTIONS[name];
  const args = expressions.map((arg) => toGiven(arg, host, cells, language));
  return given === undefined ? host.call(name.toUpperCase(), args, language) : asAnswer(given(args));
}

/** What a sheet's own function gives: a value, or the error of a cell it was given. */
const asAnswer = (given: GivenCell): AnsweredCell =>
  typeof given === 'object' && given !== null
    ? { error: 'cellError' in given && given.cellError === '#N/A' ? '#N/A' : '#VALUE!', message: '' }
    : (given ?? '');

function toGiven(expression: Expression, host: FormulaHost, cells: Cells, language: Language): Given {
  switch (expression.kind) {
    case 'value':
      return expression.value;
    case 'array':
      return expression.rows;
    case 'reference':
      return cellsAt(expression.address, cells);
    case 'call': {
      const args = expression.args.map((arg) => toGiven(arg, host, cells, language));
      return asArgument(host.call(expression.name.toUpperCase(), args, language));
    }
  }
}

/** An answer as the argument of the next call: a failure is then the error in a cell. */
const asArgument = (answer: HostAnswer): Given =>
  isRows(answer) ? answer.map((row) => row.map(asCell)) : asCell(answer);

const asCell = (cell: AnsweredCell): GivenCell => (isFailure(cell) ? { cellError: cell.error } : cell);

const isRows = (answer: HostAnswer): answer is readonly (readonly AnsweredCell[])[] => Array.isArray(answer);

function cellsAt(address: string, cells: Cells): Given {
  const [first = '', last] = address.split(':');
  if (last === undefined) return cells[first] ?? null;
  const [from, to] = [placeOf(first), placeOf(last)];
  return Array.from({ length: to.row - from.row + 1 }, (_, row) =>
    Array.from(
      { length: to.column - from.column + 1 },
      (_, column) => cells[`${String.fromCharCode(from.column + column)}${from.row + row}`] ?? null,
    ),
  );
}

const placeOf = (address: string): { readonly column: number; readonly row: number } => ({
  column: address.charCodeAt(0),
  row: Number(address.slice(1)),
});

/** As in a sheet: text and empty cells count for nothing, an error is the sum's. */
function sum(cells: readonly GivenCell[]): GivenCell {
  let total = 0;
  for (const cell of cells) {
    if (typeof cell === 'object' && cell !== null && 'cellError' in cell) return cell;
    if (typeof cell === 'number') total += cell;
  }
  return total;
}
