import { areaOf, columnLetters, type Language } from '@cyberbudget/core';
import { evaluateExpression, readFormula } from '@cyberbudget/core/formula';
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
  INDEX: ([cells, row, column]) =>
    (cells as readonly (readonly GivenCell[])[])[Number(row) - 1]?.[Number(column) - 1] ?? null,
  ROUND: ([number, decimals]) => Number(Number(number).toFixed(Number(decimals))),
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
  const args = expressions.map((argument) =>
    evaluateExpression<Given>(argument, {
      constant: (value) => value,
      cells: (address) => cellsAt(address, cells),
      call: (inner, given) => asArgument(host.call(inner.toUpperCase(), given, language)),
    }),
  );
  const own = SHEET_FUNCTIONS[name];
  return own === undefined ? host.call(name.toUpperCase(), args, language) : asAnswer(own(args));
}

/** What a sheet's own function gives: a value, or the error of a cell it was given. */
const asAnswer = (given: GivenCell): AnsweredCell =>
  typeof given === 'object' && given !== null
    ? { error: 'cellError' in given && given.cellError === '#N/A' ? '#N/A' : '#VALUE!', message: '' }
    : (given ?? '');

/** An answer as the argument of the next call: a failure is then the error in a cell. */
const asArgument = (answer: HostAnswer): Given =>
  isRows(answer) ? answer.map((row) => row.map(asCell)) : asCell(answer);

const asCell = (cell: AnsweredCell): GivenCell => (isFailure(cell) ? { cellError: cell.error } : cell);

const isRows = (answer: HostAnswer): answer is readonly (readonly AnsweredCell[])[] => Array.isArray(answer);

function cellsAt(address: string, cells: Cells): Given {
  const area = areaOf(address);
  if (area === null || !address.includes(':')) return cells[address] ?? null;
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from(
      { length: area.columns },
      (_, column) => cells[`${columnLetters(area.column + column)}${area.row + row + 1}`] ?? null,
    ),
  );
}

/** As in a sheet: text and empty cells count for nothing, an error is the sum's. */
function sum(cells: readonly GivenCell[]): GivenCell {
  let total = 0;
  for (const cell of cells) {
    if (typeof cell === 'object' && cell !== null && 'cellError' in cell) return cell;
    if (typeof cell === 'number') total += cell;
  }
  return total;
}
