import { findUnit } from '../amount/find-unit.ts';
import type { Unit } from '../amount/unit.ts';
import type { AskedYear } from '../fiscal-year/phase.ts';
import { findMinistry, findStrategyField } from '../library/find.ts';
import type { IndexedDocument } from '../library/indexed-document.ts';
import { findDocument, type Library } from '../library/library.ts';
import { amount } from '../measure/amount.ts';
import { type ClosingLabel, measureOfLabel } from '../measure/closing-label.ts';
import type { Measure } from '../measure/measure.ts';
import { findMeasure } from '../measure/measures.ts';
import type { Subject } from '../measure/subject.ts';
import { type Answer, answer } from '../problem/problem.ts';
import type { CellInput } from './cell.ts';
import type { Query } from './query.ts';
import {
  type NameTerm,
  readCell,
  readChoice,
  readMinistry,
  readStrategyField,
  readYear,
} from './read-cell.ts';

/**
 * A question as a cell, a formula, a terminal or an assistant gives it; what is left out has its
 * default.
 */
export interface QueryInput {
  readonly ministry?: CellInput;
  readonly year?: CellInput;
  readonly strategyField?: CellInput;
  readonly measure?: CellInput;
}

/** A question whose arguments are read, and not yet looked up; null where one is left out. */
export interface QueryTerms {
  readonly ministry: NameTerm;
  readonly year: AskedYear | null;
  readonly strategyField: NameTerm;
  readonly measure: Measure | null;
}

/**
 * How each argument of a question is read: the parameters of the functions read theirs by the same.
 */
export const QUERY_READERS = {
  ministry: readMinistry,
  year: readYear('year'),
  strategyField: readStrategyField,
  measure: readChoice<Measure>(findMeasure),
} as const;

/**
 * The question that arguments put to a library; the problem of the first argument that makes no
 * sense or names nothing known.
 */
export function readQuery(input: QueryInput, library: Library): Answer<Query> {
  const ministry = readCell(input.ministry, QUERY_READERS.ministry);
  if (!ministry.ok) return ministry;
  const year = readCell(input.year, QUERY_READERS.year);
  if (!year.ok) return year;
  const strategyField = readCell(input.strategyField, QUERY_READERS.strategyField);
  if (!strategyField.ok) return strategyField;
  const measure = readCell(input.measure, QUERY_READERS.measure);
  if (!measure.ok) return measure;
  return findQuery(
    {
      ministry: ministry.value,
      year: year.value,
      strategyField: strategyField.value,
      measure: measure.value,
    },
    library,
  );
}

/** The document that a year's argument means, the newest where it is left out. */
export function readDocument(year: CellInput, library: Library): Answer<IndexedDocument> {
  const read = readCell(year, QUERY_READERS.year);
  return read.ok ? findDocument(library, read.value) : read;
}

/** The unit that an argument names, 億円 where it is left out. */
export function readUnit(unit: CellInput): Answer<Unit> {
  const read = readCell(unit, readChoice<Unit>(findUnit));
  return read.ok ? answer(read.value ?? '億円') : read;
}

/**
 * The question of arguments that are read: their names are looked up in the document of the year.
 */
export function findQuery(
  { year, measure, ...names }: Omit<QueryTerms, 'measure'> & Partial<Pick<QueryTerms, 'measure'>>,
  library: Library,
): Answer<Query> {
  const index = findDocument(library, year);
  if (!index.ok) return index;
  const subject = findSubject(index.value, names);
  return subject.ok ? answer({ ...subject.value, measure: askedMeasure(names, measure ?? null) }) : subject;
}

/** The measure that is asked for; a row that closes our tables has its own. */
export function askedMeasure(
  { ministry, strategyField }: Pick<QueryTerms, 'ministry' | 'strategyField'>,
  measure: Measure | null = null,
): Measure {
  const label = isLabel(ministry) ? ministry : isLabel(strategyField) ? strategyField : null;
  return measureOfLabel(label, measure ?? amount);
}

const isLabel = (term: NameTerm): term is ClosingLabel => typeof term === 'object' && term !== null;

/** What names mean in a document. */
export function findSubject(
  index: IndexedDocument,
  { ministry, strategyField }: Pick<QueryTerms, 'ministry' | 'strategyField'>,
): Answer<Subject> {
  const body = typeof ministry === 'string' ? findMinistry(index, ministry) : answer(null);
  if (!body.ok) return body;
  const field = typeof strategyField === 'string' ? findStrategyField(index, strategyField) : answer(null);
  if (!field.ok) return field;
  return answer({ index, ministry: body.value, strategyField: field.value });
}
