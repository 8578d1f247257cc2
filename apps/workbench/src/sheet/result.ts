import type { GridValue } from './arguments.ts';

/** An error in a cell: its code as shown, and the sentence behind it. */
export interface CellError {
  readonly code: string;
  readonly message: string;
}

/** One cell of an answer. */
export type AnswerCell = { readonly value: GridValue } | { readonly error: CellError };

/**
 * A function's answer in the form the grid shows: rows of cells; one cell where the function gave
 * one value.
 */
export interface Answer {
  readonly isSingle: boolean;
  readonly rows: readonly (readonly AnswerCell[])[];
}

const errorTypes: Readonly<Record<string, string>> = {
  NotAvailable: '#N/A',
  Value: '#VALUE!',
  Num: '#NUM!',
  Div0: '#DIV/0!',
  Name: '#NAME?',
  Ref: '#REF!',
  Null: '#NULL!',
  Calc: '#CALC!',
};

/**
 * What a custom function returned, as the grid shows it. Cards and formatted numbers give their
 * plain value.
 */
export function toAnswer(returned: unknown, badAnswer: string): Answer {
  if (!Array.isArray(returned)) return single(toCell(returned, badAnswer));
  const rows = returned.map((row: unknown) =>
    (Array.isArray(row) ? row : [row]).map((cell) => toCell(cell, badAnswer)),
  );
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return single({ error: { code: '#CALC!', message: badAnswer } });
  if (width === 1 && rows.length === 1) return single(rows[0]?.[0] ?? { value: 0 });
  const isEven = rows.every((row) => row.length === width);
  return isEven ? { isSingle: false, rows } : single({ error: { code: '#VALUE!', message: badAnswer } });
}

/** An error as the answer of a whole call. */
export function errorAnswer(code: string, message: string): Answer {
  return single({ error: { code, message } });
}

/** The error that a custom function threw; an unexpected exception is #VALUE!, as in Excel. */
export function toCellError(thrown: unknown, describe: (reason: string) => string): CellError {
  if (isCustomFunctionsError(thrown)) return { code: thrown.code, message: thrown.message ?? '' };
  return { code: '#VALUE!', message: describe(reasonOf(thrown)) };
}

/**
 * What an exception says of itself. It may come from another page, whose classes are not this
 * page's.
 */
export function reasonOf(thrown: unknown): string {
  return typeof thrown === 'object' && thrown !== null && 'message' in thrown
    ? String(thrown.message)
    : String(thrown);
}

function toCell(value: unknown, badAnswer: string): AnswerCell {
  if (value === null || value === undefined) return { value: 0 };
  if (typeof value === 'string' || typeof value === 'boolean') return { value };
  if (typeof value === 'number')
    return Number.isFinite(value) ? { value } : { error: { code: '#NUM!', message: badAnswer } };
  if (isCustomFunctionsError(value)) return { error: toCellError(value, String) };
  return isCellValue(value)
    ? fromCellValue(value, badAnswer)
    : { error: { code: '#VALUE!', message: badAnswer } };
}

interface CellValue {
  readonly type: string;
  readonly basicValue?: unknown;
  readonly text?: string;
  readonly errorType?: string;
  readonly errorMessage?: string;
}

function fromCellValue(cell: CellValue, badAnswer: string): AnswerCell {
  if (cell.type !== 'Error') return toCell(cell.basicValue ?? cell.text ?? '', badAnswer);
  const code = typeof cell.basicValue === 'string' ? cell.basicValue : errorTypes[cell.errorType ?? ''];
  return { error: { code: code ?? '#VALUE!', message: cell.errorMessage ?? '' } };
}

function isCellValue(value: unknown): value is CellValue {
  return typeof value === 'object' && value !== null && 'type' in value;
}

// The error comes from the functions' own page, whose classes are not this page's: it is known by
// its shape.
function isCustomFunctionsError(
  thrown: unknown,
): thrown is { readonly code: string; readonly message?: string } {
  if (typeof thrown !== 'object' || thrown === null || !('code' in thrown)) return false;
  return typeof thrown.code === 'string' && thrown.code.startsWith('#');
}

function single(cell: AnswerCell): Answer {
  return { isSingle: true, rows: [[cell]] };
}
