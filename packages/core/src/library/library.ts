import type { DocumentFigures } from '../document/document.ts';
import type { AskedYear } from '../fiscal-year/phase.ts';
import { type Answer, type ArgumentId, answer, problem } from '../problem/problem.ts';
import { type Beside, NOTHING_BESIDE } from './beside.ts';
import { holdDocuments, rivalsAmong } from './held-documents.ts';
import type { ImportedDocument } from './imported-document.ts';
import { type IndexedDocument, indexDocument, type TextSource } from './indexed-document.ts';
import { type UnreadDocument, unreadInstead, unreadProblem } from './unread-document.ts';
import { yearName } from './year-name.ts';

/** The documents in use, indexed once. Immutable: another set of documents is another library. */
export interface Library {
  /** Newest fiscal year first; within a year the document that answers by default first. */
  readonly documents: readonly IndexedDocument[];
  readonly byYear: ReadonlyMap<number, readonly IndexedDocument[]>;
  /** The document that answers where no year is named; null where there is none. */
  readonly newest: IndexedDocument | null;
  /**
   * Imported documents that would take the place of a published one, which nobody agreed to: they
   * answer nothing.
   */
  readonly heldBack: readonly DocumentFigures[];
  /**
   * Imported documents of one year and stage, each with another of them: neither answers, for
   * nobody can say which is meant.
   */
  readonly rivals: ReadonlyMap<DocumentFigures, DocumentFigures>;
  /**
   * Published documents whose place an imported one takes: they answer nothing, and can be compared
   * with it.
   */
  readonly replaced: readonly DocumentFigures[];
  /**
   * Documents that are kept and cannot be read: a question that one of them might answer is a
   * problem.
   */
  readonly unread: readonly UnreadDocument[];
  /**
   * What others quote of other years, and what is known not to add up; null while it is not here.
   */
  readonly beside: Beside | null;
  /** The years of which a total is quoted there. */
  readonly quotedYears: readonly number[];
  /** The address of the product's site, with a slash at its end; null where none is known. */
  readonly site: string | null;
}

/** What a library may hold beside its documents. */
export interface LibraryOptions {
  /**
   * Documents that do not ship with the product; a later one with the id of an earlier one takes
   * its place.
   */
  readonly imported?: readonly ImportedDocument[];
  /** For documents that do not have their texts with them; asked once, at the first search. */
  readonly texts?: TextSource;
  readonly unread?: readonly UnreadDocument[];
  /**
   * What stands beside the documents, nothing where it is left out; null where it may come later.
   */
  readonly beside?: Partial<Beside> | null;
  /** The years of which a total is quoted, for a host where `beside` comes later. */
  readonly quotedYears?: readonly number[];
  readonly site?: string | null;
}

/**
 * Indexes documents for look-up. A later document with the id of an earlier one takes its place; an
 * imported one that of a published one only where a person agreed.
 * @param published in any order; one without the words of its pages takes them from `texts`
 */
export function createLibrary(
  published: readonly DocumentFigures[],
  {
    imported = [],
    texts = () => null,
    unread = [],
    beside = NOTHING_BESIDE,
    quotedYears = beside?.secondHandTotals?.map(({ fiscalYear }) => fiscalYear) ?? [],
    site = null,
  }: LibraryOptions = {},
): Library {
  const { held, heldBack, replaced } = holdDocuments(published, imported);
  const indexed = held.map((entry) => ({ ...entry, index: indexDocument(entry.document, texts) }));
  const documents = indexed.map(({ index }) => index);
  const byYear = new Map<number, IndexedDocument[]>();
  for (const index of documents) {
    const year = index.document.fiscalYear;
    byYear.set(year, [...(byYear.get(year) ?? []), index]);
  }
  const rivals = new Map(
    rivalsAmong(held).flatMap(([{ document: one }, { document: other }]) => [
      [one, other],
      [other, one],
    ]),
  );
  const newest = (indexed.find(({ answers }) => answers) ?? indexed[0])?.index ?? null;
  return {
    ...{ documents, byYear, newest, heldBack, rivals, replaced, unread },
    beside: beside === null ? null : { ...NOTHING_BESIDE, ...beside },
    quotedYears,
    site,
  };
}

/** The fiscal years of the library, newest first. */
export const fiscalYears = (library: Library): number[] => [...library.byYear.keys()];

/**
 * The document of a fiscal year (and stage), the newest where none is asked for. Of several
 * documents of a year the latest stage answers: 当初予算 before 政府案 before 概算要求; 補正予算
 * only when it is named or alone.
 */
export function findDocument(
  library: Library,
  asked: AskedYear | null,
  argument: ArgumentId = 'year',
): Answer<IndexedDocument> {
  const found = documentOf(library, asked);
  const instead = unreadInstead(library.unread, asked, found?.document);
  if (instead !== undefined) return unreadProblem(instead);
  const rival = found && library.rivals.get(found.document);
  if (found !== undefined && rival !== undefined) return rivalProblem(found.document, rival);
  if (found !== undefined) return answer(found);
  if (asked === null || library.documents.length === 0) return problem({ code: 'no-document' });
  const known = library.documents.map(({ document }) => yearName(document));
  const quoted = !library.byYear.has(asked.fiscalYear) && library.quotedYears.includes(asked.fiscalYear);
  return problem({ code: 'unknown-year', argument, given: yearName(asked), known, quoted });
}

const rivalProblem = (one: DocumentFigures, other: DocumentFigures) =>
  problem({ code: 'documents-rival', name: yearName(one), ids: [one.id, other.id].sort() });

/** The document that answers among those that can be read. */
function documentOf({ newest, byYear }: Library, asked: AskedYear | null): IndexedDocument | undefined {
  if (asked === null) return newest ?? undefined;
  const ofYear = byYear.get(asked.fiscalYear) ?? [];
  return asked.phase === null ? ofYear[0] : ofYear.find(({ document }) => document.phase === asked.phase);
}
