import { errorOf, type Problem, problemSentence } from '@cyberbudget/core';
import { type ArrayCell, cellValue, isProblem, isRows, type Result } from '@cyberbudget/core/functions';

/** A cell as Sheets takes it. */
export type SheetsCell = string | number | boolean;

/** Bad cells that a message names; the rest is counted. */
const NAMED = 3;

/**
 * Turns the core's answer into what Sheets takes. An array cannot hold an error there, and a text
 * in its place would make a sum silently too low: so one bad cell fails the whole call, and the
 * message says which cells they are.
 * @throws Error whose message begins with the error that Excel would show; Sheets shows #ERROR! and
 * the message
 */
export function toSheets(result: Result): SheetsCell | SheetsCell[][] {
  if (!result.ok) throw new Error(messageOf(result.problem));
  const { value } = result;
  if (!isRows(value)) return toCell(value);
  const bad = value.rows.flatMap((row, r) =>
    row.flatMap((cell, c) => (isProblem(cell) ? [place(cell, r, c)] : [])),
  );
  if (bad.length > 0) throw new Error(namedCells(bad));
  return value.rows.map((row) => row.map(toCell));
}

const toCell = (cell: ArrayCell): SheetsCell => {
  if (isProblem(cell)) throw new Error(messageOf(cell));
  return cellValue(cell);
};

/** Custom functions may not ask for the reader's language: sentences are Japanese. */
const messageOf = (problem: Problem): string => `${errorOf(problem)} ${problemSentence(problem, 'ja')}`;

interface BadCell {
  readonly place: string;
  readonly message: string;
}

const place = (cell: Problem, row: number, column: number): BadCell => ({
  place: `${row + 1}行${column + 1}列`,
  message: problemSentence(cell, 'ja'),
});

const namedCells = (bad: readonly BadCell[]): string =>
  [
    '#VALUE! 範囲に、値を返せないセルがあります。',
    ...bad.slice(0, NAMED).map(({ place: at, message }) => `${at}: ${message}`),
    ...(bad.length > NAMED ? [`ほか${bad.length - NAMED}か所`] : []),
  ].join(' ');
