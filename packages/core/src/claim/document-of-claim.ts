import type { IndexedDocument } from '../library/indexed-document.ts';
import type { Library } from '../library/library.ts';
import { allBut } from '../library/other-editions.ts';
import type { Subject } from '../measure/subject.ts';
import { normalizeName } from '../name/normalize.ts';
import type { SaidYear } from './said.ts';

/**
 * The document that a claim is held against, and how it fits to what the claim says of year and
 * stage.
 */
export interface ClaimedDocument {
  readonly index: IndexedDocument;
  /**
   * stage: the year is the same, and draft and initial budget stand for each other; other: there is
   * none of that year or stage.
   */
  readonly fit: 'exact' | 'stage' | 'other';
}

/**
 * The document of the year and stage that a sentence names; the one that answers by default where
 * it names none.
 */
export function documentOfClaim(library: Library, said: SaidYear): ClaimedDocument | null {
  const { newest } = library;
  if (newest === null) return null;
  if (said.relative) return { index: newest, fit: 'other' };
  const year = said.fiscalYear ?? newest.document.fiscalYear;
  const ofYear = library.byYear.get(year) ?? [];
  const [first] = ofYear;
  if (first === undefined) return { index: newest, fit: 'other' };
  const { phase } = said;
  const exact = phase === null ? first : ofYear.find(({ document }) => document.phase === phase);
  if (exact !== undefined) return { index: exact, fit: 'exact' };
  const twin = phase === 'initial' ? 'draft' : phase === 'draft' ? 'initial' : null;
  const alike = ofYear.find(({ document }) => document.phase === twin);
  return alike === undefined ? { index: first, fit: 'other' } : { index: alike, fit: 'stage' };
}

/**
 * The documents in which a figure may be right that is not in its own: other stages and editions of
 * the year first.
 */
export function otherDocuments(library: Library, { document }: IndexedDocument): IndexedDocument[] {
  const distance = (other: IndexedDocument): number =>
    Math.abs(other.document.fiscalYear - document.fiscalYear);
  return allBut(library, document).sort((one, other) => distance(one) - distance(other));
}

/** The same ministry, field or program in another document; null where it has none. */
export function subjectIn(
  index: IndexedDocument,
  { ministry, strategyField, program }: Subject,
): Subject | null {
  const { ministries, strategyFields, programs } = index.document;
  const body = ministry === null ? null : ministries.find(({ id }) => id === ministry.id);
  const field =
    strategyField === null
      ? null
      : strategyFields.find(({ name }) => normalizeName(name) === normalizeName(strategyField.name));
  if (body === undefined || field === undefined) return null;
  const subject = { index, ministry: body, strategyField: field };
  if (program === undefined) return subject;
  const same = programs.find(
    (other) =>
      other.ministry === program.ministry && normalizeName(other.title) === normalizeName(program.title),
  );
  return same === undefined ? null : { ...subject, program: same };
}
