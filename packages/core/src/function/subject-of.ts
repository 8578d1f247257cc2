import { findMinistry, findStrategyField } from '../library/find.ts';
import type { IndexedDocument } from '../library/indexed-document.ts';
import { type AskedYear, findDocument } from '../library/library.ts';
import type { Subject } from '../measure/subject.ts';
import { type Answer, answer } from '../problem/problem.ts';
import type { CellInput } from './cell.ts';
import type { Context } from './definition.ts';
import { ministryParameter, strategyFieldParameter, yearParameter } from './parameters.ts';
import { parseArguments } from './parse-arguments.ts';

/** The arguments that say what is asked about. */
export interface Asked {
  readonly ministry: string | null;
  readonly year: AskedYear | null;
  readonly strategyField: string | null;
}

/** The subject that a function's first arguments name, or the problem of the first that names none. */
export function subjectOf(asked: Asked, { library }: Context): Answer<Subject> {
  const index = findDocument(library, asked.year);
  return index.ok ? subjectIn(index.value, asked) : index;
}

/** The subject in a document that is already found. */
export function subjectIn(
  index: IndexedDocument,
  { ministry, strategyField }: Omit<Asked, 'year'>,
): Answer<Subject> {
  const body = ministry === null ? answer(null) : findMinistry(index, ministry);
  if (!body.ok) return body;
  const field = strategyField === null ? answer(null) : findStrategyField(index, strategyField);
  if (!field.ok) return field;
  return answer({ index, ministry: body.value, strategyField: field.value });
}

/** The same arguments as a person or a cell gives them. */
export interface AskedCells {
  readonly ministry?: CellInput;
  readonly year?: CellInput;
  readonly strategyField?: CellInput;
}

/** The subject that cells name, for a host that shows more of it than a number: its citation, its programs. */
export function askedSubject(
  { ministry, year, strategyField }: AskedCells,
  context: Context,
): Answer<Subject> {
  const parameters = [ministryParameter, yearParameter, strategyFieldParameter] as const;
  const parsed = parseArguments(parameters, [ministry, year, strategyField]);
  return parsed.ok ? subjectOf(parsed.value, context) : parsed;
}
