import { FIRST_DATE_SERIAL, fiscalYearOfSerial } from '../fiscal-year/date-serial.ts';
import { isFiscalYear } from '../fiscal-year/era.ts';
import { type AskedYear, parseBudgetYear } from '../fiscal-year/phase.ts';
import { type ClosingLabel, wholeLabel } from '../measure/closing-label.ts';
import { normalizeName } from '../name/normalize.ts';
import { type Answer, type ArgumentId, answer, problem } from '../problem/problem.ts';
import { type CellInput, givenText, isCellError, isLeftOut } from './cell.ts';

/**
 * Reads a cell that may be left out.
 * @returns null where it is; the error that stands in the cell; else what the reader makes of it
 */
export function readCell<T>(cell: CellInput, read: (cell: CellInput) => Answer<T>): Answer<T | null> {
  if (isCellError(cell)) return problem({ code: 'error-passed-in', error: cell.cellError });
  return isLeftOut(cell) ? answer(null) : read(cell);
}

/** One of a list of named values. */
export const readChoice =
  <T>(find: (name: string) => Answer<T>) =>
  (cell: CellInput): Answer<T> =>
    find(givenText(cell));

/**
 * A name as it was given, a row that closes our tables, or null for words that mean all of them.
 */
export type NameTerm = string | ClosingLabel | null;

/** A ministry's name; a number, a year, or a field's code is none. */
export function readMinistry(cell: CellInput): Answer<NameTerm> {
  if (typeof cell !== 'string') return wrongType('ministry', cell);
  const name = normalizeName(cell);
  const label = wholeLabel(name);
  if (label !== undefined) return answer(label);
  return isCode(name) || parseBudgetYear(name) !== null ? wrongType('ministry', cell) : answer(cell);
}

/** A strategy field's code or name; a year is none. */
export function readStrategyField(cell: CellInput): Answer<NameTerm> {
  if (typeof cell === 'number') {
    const isCodeNumber =
      Number.isInteger(cell) && cell >= 0 && !isFiscalYear(cell) && cell < FIRST_DATE_SERIAL;
    return isCodeNumber ? answer(String(cell)) : wrongType('strategyField', cell);
  }
  if (typeof cell !== 'string') return wrongType('strategyField', cell);
  const name = normalizeName(cell);
  const label = wholeLabel(name);
  if (label !== undefined) return answer(label);
  return parseBudgetYear(name) === null ? answer(cell) : wrongType('strategyField', cell);
}

const wrongType = (argument: ArgumentId, cell: CellInput): Answer<never> =>
  problem({ code: 'wrong-type', argument, given: givenText(cell) });

/**
 * 2023, "2023", "令和5年度", "R5", "FY2023", a date of the year, each with or without a stage:
 * "2023年度政府案".
 */
export const readYear =
  (argument: ArgumentId) =>
  (cell: CellInput): Answer<AskedYear> => {
    if (typeof cell === 'number') {
      if (isFiscalYear(cell)) return answer({ fiscalYear: cell, phase: null });
      const ofDate = ofSerial(cell);
      if (ofDate !== null) return answer(ofDate);
      return wrongType(argument, cell);
    }
    if (typeof cell !== 'string') return wrongType(argument, cell);
    const name = normalizeName(cell);
    const found = parseBudgetYear(name) ?? (/^\d{5,7}$/.test(name) ? ofSerial(Number(name)) : null);
    return found === null ? wrongType(argument, cell) : answer(found);
  };

/** The year of a date, which a cell holds as its serial number. */
function ofSerial(serial: number): AskedYear | null {
  const fiscalYear = fiscalYearOfSerial(serial);
  return fiscalYear === null ? null : { fiscalYear, phase: null };
}

/** The code of a strategy field, "3" or "(3)". */
const isCode = (normalized: string): boolean =>
  [...normalized].some((character) => character >= '0' && character <= '9') && /^\(?\d+\)?$/.test(normalized);

/** Words to search for; a number is its digits. */
export const readTerm = (cell: CellInput): Answer<string> =>
  typeof cell === 'string' || typeof cell === 'number'
    ? answer(String(cell))
    : problem({ code: 'wrong-type', argument: 'term', given: givenText(cell) });
