import type { CellInput } from '../query/cell.ts';
import { literal } from './literal.ts';
import { type Token, tokensOf } from './tokens.ts';

/**
 * A formula taken apart: a constant, an array constant, a reference (A1, A2:B3), a call. An
 * argument that was left out is the value undefined.
 */
export type Expression =
  | { readonly kind: 'value'; readonly value: CellInput }
  | { readonly kind: 'array'; readonly rows: readonly (readonly CellInput[])[] }
  | { readonly kind: 'reference'; readonly address: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] };

export type ReadFormula =
  | { readonly ok: true; readonly expression: Expression }
  | { readonly ok: false; readonly at: number };

/** Where in the pieces of a formula the reading stands. */
export interface Cursor {
  readonly tokens: readonly Token[];
  readonly references: boolean;
  next: number;
}

const ADDRESS = /^[a-z]{1,3}[1-9]\d{0,6}$/i;

/**
 * Reads a formula of constants and calls, with or without its equals sign:
 * =CYBERBUDGET("総務省",,{1,2;3,4}). Operators are not read: they are the spreadsheet's.
 * @param references whether cells may be referred to (a spreadsheet has some, a terminal none)
 * @returns where the reading stopped, counted in characters from 0, for anything else
 */
export function readFormula(text: string, { references = false } = {}): ReadFormula {
  const cursor: Cursor = { tokens: tokensOf(text), references, next: 0 };
  take(cursor, '=');
  const expression = readExpression(cursor);
  if (expression !== null && cursor.next === cursor.tokens.length) return { ok: true, expression };
  return { ok: false, at: cursor.tokens[cursor.next]?.at ?? text.length };
}

export const peek = ({ tokens, next }: Cursor): string => tokens[next]?.text ?? '';

export function take(cursor: Cursor, sign: string): boolean {
  if (peek(cursor) !== sign) return false;
  cursor.next += 1;
  return true;
}

/**
 * The expression at the cursor, which then stands behind it; null where there is none that can be
 * read.
 */
export function readExpression(cursor: Cursor): Expression | null {
  if (take(cursor, '{')) return readArray(cursor);
  const text = peek(cursor);
  const value = literal(text);
  const isCall = cursor.tokens[cursor.next + 1]?.text === '(' && /^[a-z_]/i.test(text);
  if (isCall) {
    cursor.next += 2;
    return readCall(cursor, text);
  }
  if (value === undefined) return readReference(cursor);
  cursor.next += 1;
  return { kind: 'value', value };
}

function readReference(cursor: Cursor): Expression | null {
  const first = peek(cursor);
  if (!cursor.references || !ADDRESS.test(first)) return null;
  cursor.next += 1;
  if (!take(cursor, ':')) return { kind: 'reference', address: first.toUpperCase() };
  const last = peek(cursor);
  if (!ADDRESS.test(last)) return null;
  cursor.next += 1;
  return { kind: 'reference', address: `${first}:${last}`.toUpperCase() };
}

function readCall(cursor: Cursor, name: string): Expression | null {
  const args: Expression[] = [];
  if (take(cursor, ')')) return { kind: 'call', name, args };
  for (;;) {
    const leftOut = peek(cursor) === ',' || peek(cursor) === ')';
    const argument: Expression | null = leftOut
      ? { kind: 'value', value: undefined }
      : readExpression(cursor);
    if (argument === null) return null;
    args.push(argument);
    if (take(cursor, ')')) return { kind: 'call', name, args };
    if (!take(cursor, ',')) return null;
  }
}

function readArray(cursor: Cursor): Expression | null {
  const rows: CellInput[][] = [[]];
  for (;;) {
    const value = literal(peek(cursor));
    if (value === undefined) return null;
    rows.at(-1)?.push(value);
    cursor.next += 1;
    const end = peek(cursor);
    if (end === ';' || end === '}') {
      if (rows.at(-1)?.length !== rows[0]?.length) return null;
    } else if (end !== ',') return null;
    cursor.next += 1;
    if (end === '}') return { kind: 'array', rows };
    if (end === ';') rows.push([]);
  }
}
