import { isFiscalYear } from '../fiscal-year/era.ts';
import { FIRST_DATE_SERIAL, fiscalYearOfSerial } from '../fiscal-year/fiscal-year.ts';
import { parseBudgetYear } from '../fiscal-year/phase.ts';
import type { AskedYear } from '../library/library.ts';
import { bySpelling } from '../name/by-spelling.ts';
import { normalizeName } from '../name/normalize.ts';
import { type Answer, type ArgumentId, answer, type Bilingual, problem } from '../problem/problem.ts';
import { type CellInput, isCellError } from './cell.ts';

/** What was given, as a sentence quotes it. */
export const given = (cell: CellInput): string =>
  typeof cell === 'boolean'
    ? cell
      ? 'TRUE'
      : 'FALSE'
    : isCellError(cell)
      ? cell.cellError
      : String(cell ?? '');

/** Text that names the whole instead of a ministry or field. */
const WHOLE = ['全体', '合計', '全府省庁', '府省庁計', '全分野', 'すべて', '全て', 'all', 'total', '*'];

const namesTheWhole = bySpelling(() => WHOLE.map((word) => [word, true]));

/** A ministry's name; null for words that mean all of them. A number or truth value is told where it belongs. */
export function parseMinistryCell(cell: CellInput): Answer<string | null> {
  if (typeof cell === 'number') return problem({ code: 'ministry-misplaced', given: given(cell) });
  if (typeof cell !== 'string')
    return problem({ code: 'wrong-type', argument: 'ministry', given: given(cell) });
  const name = normalizeName(cell);
  if (namesTheWhole(name) === true) return answer(null);
  if (isCode(name) || parseBudgetYear(name) !== null)
    return problem({ code: 'ministry-misplaced', given: given(cell) });
  return answer(cell);
}

/** A strategy field's code or name; null for words that mean all of them. A year is told where it belongs. */
export function parseStrategyFieldCell(cell: CellInput): Answer<string | null> {
  if (typeof cell === 'number') {
    if (isFiscalYear(cell) || cell >= FIRST_DATE_SERIAL)
      return problem({ code: 'field-misplaced', given: given(cell) });
    if (!Number.isInteger(cell) || cell < 0)
      return problem({ code: 'wrong-type', argument: 'strategyField', given: given(cell) });
    return answer(String(cell));
  }
  if (typeof cell !== 'string')
    return problem({ code: 'wrong-type', argument: 'strategyField', given: given(cell) });
  const name = normalizeName(cell);
  if (namesTheWhole(name) === true) return answer(null);
  if (parseBudgetYear(name) !== null) return problem({ code: 'field-misplaced', given: given(cell) });
  return answer(cell);
}

/** 2023, "2023", "令和5年度", "R5", "FY2023", a date of the year, each with or without a stage: "2023年度政府案". */
export const parseYearCell =
  (argument: ArgumentId) =>
  (cell: CellInput): Answer<AskedYear> => {
    if (typeof cell === 'number') {
      if (isFiscalYear(cell)) return answer({ fiscalYear: cell, phase: null });
      const ofDate = fiscalYearOfSerial(cell);
      if (ofDate !== null) return answer({ fiscalYear: ofDate, phase: null });
      return problem({ code: 'year-misplaced', argument, given: given(cell) });
    }
    if (typeof cell !== 'string') return problem({ code: 'wrong-type', argument, given: given(cell) });
    const found = parseBudgetYear(normalizeName(cell));
    return found === null ? problem({ code: 'year-misplaced', argument, given: given(cell) }) : answer(found);
  };

/** The code of a strategy field, "3" or "(3)". */
const isCode = (normalized: string): boolean =>
  [...normalized].some((character) => character >= '0' && character <= '9') && /^\(?\d+\)?$/.test(normalized);

/** One of a list of named values. */
export const parseChoice =
  <T>(argument: ArgumentId, byName: (name: string) => T | undefined, choices: () => readonly Bilingual[]) =>
  (cell: CellInput): Answer<T> => {
    const found = typeof cell === 'string' ? byName(cell) : undefined;
    return found === undefined
      ? problem({ code: 'unknown-choice', argument, given: given(cell), choices: choices() })
      : answer(found);
  };

/** Words to search for; a number is its digits. */
export const parseTermCell = (cell: CellInput): Answer<string> =>
  typeof cell === 'string' || typeof cell === 'number'
    ? answer(String(cell))
    : problem({ code: 'wrong-type', argument: 'term', given: given(cell) });

/** 0, 1 or 2 heading rows; TRUE and FALSE are 1 and 0. */
export function parseHeadingsCell(cell: CellInput): Answer<0 | 1 | 2> {
  const number =
    typeof cell === 'string'
      ? Number(
          normalizeName(cell)
            .replace(/^true$/, '1')
            .replace(/^false$/, '0'),
        )
      : Number(cell);
  return number === 0 || number === 1 || number === 2
    ? answer(number)
    : problem({ code: 'wrong-type', argument: 'headings', given: given(cell) });
}
