import { normalizeName } from '../name/normalize.ts';
import { type Answer, answer, problem } from '../problem/problem.ts';
import { type CellInput, givenText } from '../query/cell.ts';

/** How many come first: a whole number from 1 on. */
export function parseFirstCell(cell: CellInput): Answer<number> {
  const number = typeof cell === 'string' ? Number(normalizeName(cell)) : Number(cell);
  return typeof cell !== 'boolean' && Number.isSafeInteger(number) && number >= 1
    ? answer(number)
    : problem({ code: 'wrong-type', argument: 'first', given: givenText(cell) });
}

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
    : problem({ code: 'wrong-type', argument: 'headings', given: givenText(cell) });
}
