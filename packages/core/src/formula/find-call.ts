import { CATALOGUE } from '../function/catalogue.ts';
import { type Cursor, type Expression, peek, readExpression, take } from './read-formula.ts';
import { tokensOf } from './tokens.ts';

/** What only the sheet can compute: text as it stands in the formula. */
export interface Computed {
  readonly kind: 'computed';
  readonly text: string;
}

/** A call of one of our functions as it is written in a formula. */
export interface WrittenCall {
  readonly id: string;
  readonly args: readonly (Expression | Computed)[];
}

/**
 * The first call of one of our functions in a formula: =ROUND(CYBERBUDGET("総務省",2023),0) as
 * CYBERBUDGET of two arguments.
 * @returns null where the formula calls none of them, or breaks off: a name that only ends in ours,
 * in another's text or in the name of a sheet is no call
 */
export const findCall = (formula: string): WrittenCall | null => findCalls(formula, 1)[0] ?? null;

/**
 * Every call of one of our functions in a formula, those among the arguments of others too; none
 * where it breaks off in the first.
 */
export function findCalls(formula: string, most = Number.POSITIVE_INFINITY): WrittenCall[] {
  const calls: WrittenCall[] = [];
  if (!formula.startsWith('=')) return calls;
  const tokens = tokensOf(formula);
  for (const [position, { text, at }] of tokens.entries()) {
    const isCall =
      OURS.has(text.toUpperCase()) &&
      tokens[position + 1]?.text === '(' &&
      !WORD_BEFORE.test(formula.slice(0, at));
    const args = isCall ? readArguments({ tokens, references: true, next: position + 2 }, formula) : null;
    if (isCall && args === null) break;
    if (args !== null && calls.push({ id: text.toUpperCase(), args }) === most) break;
  }
  return calls;
}

const OURS: ReadonlySet<string> = new Set(CATALOGUE.map(({ id }) => id));

/** A letter, a digit or a mark of a name: what follows is the end of another name. */
const WORD_BEFORE = /[\p{L}\p{N}_.]$/u;

function readArguments(cursor: Cursor, formula: string): WrittenCall['args'] | null {
  const args: (Expression | Computed)[] = [];
  if (take(cursor, ')')) return args;
  for (;;) {
    const argument = readArgument(cursor, formula);
    if (argument === null) return null;
    args.push(argument);
    if (take(cursor, ')')) return args;
    take(cursor, ',');
  }
}

/** One argument up to its comma or bracket; null where the formula ends before. */
function readArgument(cursor: Cursor, formula: string): Expression | Computed | null {
  const start = cursor.next;
  if (ends(cursor)) return { kind: 'value', value: undefined };
  const expression = readExpression(cursor);
  if (expression !== null && ends(cursor)) return expression;
  cursor.next = start;
  for (let depth = 0; depth > 0 || !ends(cursor); cursor.next += 1) {
    const sign = peek(cursor);
    if (sign === '') return null;
    if (sign === '(' || sign === '{') depth += 1;
    if (sign === ')' || sign === '}') depth -= 1;
  }
  const [from, to] = [cursor.tokens[start]?.at, cursor.tokens[cursor.next]?.at];
  return { kind: 'computed', text: formula.slice(from, to).trim() };
}

const ends = (cursor: Cursor): boolean => peek(cursor) === ',' || peek(cursor) === ')';
