import type { Result } from '../function/call.ts';
import type { Context } from '../function/definition.ts';
import { isRows } from '../function/traced.ts';
import type { Query } from '../query/query.ts';
import { evaluateCall } from './evaluate.ts';
import { type Computed, findCall, type WrittenCall } from './find-call.ts';
import { type Expression, readFormula } from './read-formula.ts';

/** A formula of a cell, what it asks and what is answered. */
export interface TracedFormula {
  readonly call: WrittenCall;
  /** The answer with its queries; null where an argument is computed by the sheet. */
  readonly result: Result | null;
  /** The questions that the number in the cell answers. */
  readonly queries: readonly Query[];
}

/**
 * What the first call of one of our functions in a formula asks and answers; null where the formula
 * calls none of them.
 */
export function traceFormula(formula: string, context: Context): TracedFormula | null {
  const call = findCall(formula);
  if (call === null) return null;
  if (!call.args.every(isConstant)) return { call, result: null, queries: [] };
  const { id: name, args } = call;
  const result = evaluateCall({ kind: 'call', name, args: args.filter(isConstant) }, context);
  return { call, result, queries: result.ok ? (chosenQuery(formula, result) ?? result.value.queries) : [] };
}

/** Whether an argument means the same wherever the formula stands. */
export const isConstant = (argument: Expression | Computed): argument is Expression =>
  argument.kind === 'value' ||
  argument.kind === 'array' ||
  (argument.kind === 'call' && argument.args.every(isConstant));

/** Where CYBERBUDGET_PROGRAMS has the amount: headings above it hold text there. */
const AMOUNT_COLUMN = 4;

/** =INDEX(CYBERBUDGET_PROGRAMS(…),2,4) asks for one of the rows. */
function chosenQuery(formula: string, result: Result): readonly Query[] | null {
  const read = readFormula(formula);
  if (!read.ok || read.expression.kind !== 'call' || read.expression.name.toUpperCase() !== 'INDEX')
    return null;
  const [, row] = read.expression.args;
  if (row?.kind !== 'value' || typeof row.value !== 'number' || !result.ok || !isRows(result.value))
    return null;
  const { rows, queries } = result.value;
  const first = rows.findIndex((cells) => typeof cells[AMOUNT_COLUMN - 1] === 'number');
  const headings = first < 0 ? rows.length - queries.length : first;
  const query = queries[row.value - 1 - headings];
  return query === undefined ? null : [query];
}
