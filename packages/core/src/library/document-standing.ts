import type { BudgetDocument, DocumentFigures } from '../document/document.ts';
import type { Library } from './library.ts';
import { byAnswering } from './unread-document.ts';

/**
 * What a document of one's own answers in a library. published: it is a published one, by its
 * content. held-back: nothing, because it would take the place of a published one. in-place: in the
 * place of a published one. newest: where no year is named, before a published one. first-of-year:
 * where its year is named without a stage, before a published one. passed-over: only where its year
 * is named, though it is newer than the one that answers. stage-only: only where its year and stage
 * are named, though it is later than the one that answers. own-year: its own year, which no other
 * answers.
 */
export type DocumentStanding =
  | 'published'
  | 'held-back'
  | 'in-place'
  | 'newest'
  | 'first-of-year'
  | 'passed-over'
  | 'stage-only'
  | 'own-year';

/** What the document of that id answers; null where the library has none. */
export function documentStanding(library: Library, id: BudgetDocument['id']): DocumentStanding | null {
  if (library.heldBack.some((document) => document.id === id)) return 'held-back';
  const document = library.documents.find((index) => index.document.id === id)?.document;
  if (document === undefined) return null;
  if (document.origin === undefined) return 'published';
  return document.origin.replacesPublished ? 'in-place' : besidePublished(library, document);
}

/** Whether a document would answer more if a person agreed. */
export const isWaiting = (standing: DocumentStanding): boolean =>
  standing === 'held-back' || standing === 'passed-over' || standing === 'stage-only';

function besidePublished({ documents, byYear, newest }: Library, own: DocumentFigures): DocumentStanding {
  const ofYear = (byYear.get(own.fiscalYear) ?? []).map(({ document }) => document);
  const isBefore = (others: readonly (DocumentFigures | undefined)[]): boolean =>
    others.some((other) => other !== undefined && other.origin === undefined && byAnswering(own, other) < 0);
  const isAfterWhatItWouldPrecede = (first: DocumentFigures | undefined): boolean =>
    first !== undefined && first !== own && byAnswering(own, first) < 0;
  if (newest?.document === own && isBefore(documents.map(({ document }) => document))) return 'newest';
  if (isAfterWhatItWouldPrecede(ofYear[0])) return 'stage-only';
  if (ofYear[0] === own && isBefore(ofYear)) return 'first-of-year';
  return isAfterWhatItWouldPrecede(newest?.document) ? 'passed-over' : 'own-year';
}
