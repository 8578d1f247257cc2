import type { DocumentFigures } from '../document/document.ts';
import type { KnownFinding } from '../document/known-finding.ts';
import type { AskedYear } from '../fiscal-year/phase.ts';
import { type Answer, type ArgumentId, answer, problem } from '../problem/problem.ts';
import { holdDocuments } from './held-documents.ts';
import type { ImportedDocument } from './imported-document.ts';
import { type IndexedDocument, indexDocument, type TextSource } from './indexed-document.ts';
import type { SecondHandAmount, SecondHandTotal } from './second-hand.ts';
import { type UnreadDocument, unreadInstead, unreadProblem } from './unread-document.ts';
import { yearName } from './year-name.ts';

/** The documents in use, indexed once. Immutable: another set of documents is another library. */
export interface Library {
  /** Newest fiscal year first; within a year the document that answers by default first. */
  readonly documents: readonly IndexedDocument[];
  readonly byYear: ReadonlyMap<number, readonly IndexedDocument[]>;
  /** The document that answers where no year is named; null where there is none. */
  readonly newest: IndexedDocument | null;
  /** Imported documents that would take the place of a published one, which nobody agreed to: they answer nothing. */
  readonly heldBack: readonly DocumentFigures[];
  /** Documents that are kept and cannot be read: a question that one of them might answer is a problem. */
  readonly unread: readonly UnreadDocument[];
  /** Totals of other years as others quote them: for the table 推移, never for an answer. */
  readonly secondHandTotals: readonly SecondHandTotal[];
  /** Amounts of programs and ministries of other years as others quote them: for 推移 of a ministry or a word, never for an answer. */
  readonly secondHandAmounts: readonly SecondHandAmount[];
  /** What is known not to add up in the documents, with reasons: for the audit. */
  readonly knownFindings: readonly KnownFinding[];
}

/** What a library may hold beside its documents. */
export interface LibraryOptions {
  /** Documents that do not ship with the product; a later one with the id of an earlier one takes its place. */
  readonly imported?: readonly ImportedDocument[];
  /** For documents that do not have their texts with them; asked once, at the first search. */
  readonly texts?: TextSource;
  readonly unread?: readonly UnreadDocument[];
  readonly secondHandTotals?: readonly SecondHandTotal[];
  readonly secondHandAmounts?: readonly SecondHandAmount[];
  readonly knownFindings?: readonly KnownFinding[];
}

/**
 * Indexes documents for look-up. A later document with the id of an earlier one takes its place; an imported one that of a published
 * one only where a person agreed.
 * @param published in any order; one without the words of its pages takes them from `texts`
 */
export function createLibrary(
  published: readonly DocumentFigures[],
  {
    imported = [],
    texts = () => null,
    unread = [],
    secondHandTotals = [],
    secondHandAmounts = [],
    knownFindings = [],
  }: LibraryOptions = {},
): Library {
  const { held, heldBack } = holdDocuments(published, imported);
  const indexed = held.map((entry) => ({ ...entry, index: indexDocument(entry.document, texts) }));
  const documents = indexed.map(({ index }) => index);
  const byYear = new Map<number, IndexedDocument[]>();
  for (const index of documents) {
    const year = index.document.fiscalYear;
    byYear.set(year, [...(byYear.get(year) ?? []), index]);
  }
  const newest = (indexed.find(({ answers }) => answers) ?? indexed[0])?.index ?? null;
  return { documents, byYear, newest, heldBack, unread, secondHandTotals, secondHandAmounts, knownFindings };
}

/** The fiscal years of the library, newest first. */
export const fiscalYears = (library: Library): number[] => [...library.byYear.keys()];

/**
 * The document of a fiscal year (and stage), the newest where none is asked for.
 * Of several documents of a year the latest stage answers: 当初予算 before 政府案 before 概算要求; 補正予算 only when it is named or alone.
 */
export function findDocument(
  library: Library,
  asked: AskedYear | null,
  argument: ArgumentId = 'year',
): Answer<IndexedDocument> {
  const found = documentOf(library, asked);
  const instead = unreadInstead(library.unread, asked, found?.document);
  if (instead !== undefined) return unreadProblem(instead);
  if (found !== undefined) return answer(found);
  if (asked === null || library.documents.length === 0) return problem({ code: 'no-document' });
  const known = library.documents.map(({ document }) => yearName(document));
  const quoted =
    !library.byYear.has(asked.fiscalYear) &&
    library.secondHandTotals.some(({ fiscalYear }) => fiscalYear === asked.fiscalYear);
  return problem({ code: 'unknown-year', argument, given: yearName(asked), known, quoted });
}

/** The document that answers among those that can be read. */
function documentOf({ newest, byYear }: Library, asked: AskedYear | null): IndexedDocument | undefined {
  if (asked === null) return newest ?? undefined;
  const ofYear = byYear.get(asked.fiscalYear) ?? [];
  return asked.phase === null ? ofYear[0] : ofYear.find(({ document }) => document.phase === asked.phase);
}
