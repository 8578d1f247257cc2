import { isFiscalYear } from '../fiscal-year/era.ts';
import { FIRST_DATE_SERIAL, fiscalYearOfSerial } from '../fiscal-year/fiscal-year.ts';
import { type AskedYear, parseBudgetYear } from '../fiscal-year/phase.ts';
import { bySpelling } from '../name/by-spelling.ts';
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

/** Text that names the whole instead of a ministry or field. */
const WHOLE = ['全体', '合計', '全府省庁', '府省庁計', '全分野', 'すべて', '全て', 'all', 'total', '*'];

const namesTheWhole = bySpelling(() => WHOLE.map((word) => [word, true]));

/** A ministry's name; null for words that mean all of them. A number or truth value is told where it belongs. */
export function readMinistry(cell: CellInput): Answer<string | null> {
  if (typeof cell === 'number') return problem({ code: 'ministry-misplaced', given: givenText(cell) });
  if (typeof cell !== 'string')
    return problem({ code: 'wrong-type', argument: 'ministry', given: givenText(cell) });
  const name = normalizeName(cell);
  if (namesTheWhole(name) === true) return answer(null);
  if (isCode(name) || parseBudgetYear(name) !== null)
    return problem({ code: 'ministry-misplaced', given: cell });
  return answer(cell);
}

/** A strategy field's code or name; null for words that mean all of them. A year is told where it belongs. */
export function readStrategyField(cell: CellInput): Answer<string | null> {
  if (typeof cell === 'number') {
    if (isFiscalYear(cell) || cell >= FIRST_DATE_SERIAL)
      return problem({ code: 'field-misplaced', given: givenText(cell) });
    if (!Number.isInteger(cell) || cell < 0)
      return problem({ code: 'wrong-type', argument: 'strategyField', given: givenText(cell) });
    return answer(String(cell));
  }
  if (typeof cell !== 'string')
    return problem({ code: 'wrong-type', argument: 'strategyField', given: givenText(cell) });
  const name = normalizeName(cell);
  if (namesTheWhole(name) === true) return answer(null);
  if (parseBudgetYear(name) !== null) return problem({ code: 'field-misplaced', given: givenText(cell) });
  return answer(cell);
}

/** 2023, "2023", "令和5年度", "R5", "FY2023", a date of the year, each with or without a stage: "2023年度政府案". */
export const readYear =
  (argument: ArgumentId) =>
  (cell: CellInput): Answer<AskedYear> => {
    if (typeof cell === 'number') {
      if (isFiscalYear(cell)) return answer({ fiscalYear: cell, phase: null });
      const ofDate = ofSerial(cell);
      if (ofDate !== null) return answer(ofDate);
      return problem({ code: 'year-misplaced', argument, given: givenText(cell) });
    }
    if (typeof cell !== 'string') return problem({ code: 'wrong-type', argument, given: givenText(cell) });
    const name = normalizeName(cell);
    const found = parseBudgetYear(name) ?? (/^\d{5,7}$/.test(name) ? ofSerial(Number(name)) : null);
    return found === null
      ? problem({ code: 'year-misplaced', argument, given: givenText(cell) })
      : answer(found);
  };

/** The year of a date, which a cell holds as its serial number. */
function ofSerial(serial: number): AskedYear | null {
  const fiscalYear = fiscalYearOfSerial(serial);
  return fiscalYear === null ? null : { fiscalYear, phase: null };
}

/** The code of a strategy field, "3" or "(3)". */
const isCode = (normalized: string): boolean =>
  [...normalized].some((character) => character >= '0' && character <= '9') && /^\(?\d+\)?$/.test(normalized);
