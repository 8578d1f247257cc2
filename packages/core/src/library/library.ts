import type { DocumentFigures } from '../document/document.ts';
import type { KnownFinding } from '../document/known-finding.ts';
import type { AskedYear } from '../fiscal-year/phase.ts';
import { type Answer, type ArgumentId, answer, problem } from '../problem/problem.ts';
import { type IndexedDocument, indexDocument, type TextSource } from './indexed-document.ts';
import type { SecondHandAmount, SecondHandTotal } from './second-hand.ts';
import { byAnswering, type UnreadDocument, unreadInstead, unreadProblem } from './unread-document.ts';
import { yearName } from './year-name.ts';

/** The documents in use, indexed once. Immutable: another set of documents is another library. */
export interface Library {
  /** Newest fiscal year first; within a year the document that answers by default first. */
  readonly documents: readonly IndexedDocument[];
  readonly byYear: ReadonlyMap<number, readonly IndexedDocument[]>;
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
  /** For documents that do not have their texts with them; asked once, at the first search. */
  readonly texts?: TextSource;
  readonly unread?: readonly UnreadDocument[];
  readonly secondHandTotals?: readonly SecondHandTotal[];
  readonly secondHandAmounts?: readonly SecondHandAmount[];
  readonly knownFindings?: readonly KnownFinding[];
}

/**
 * Indexes documents for look-up. A later document with the id of an earlier one takes its place.
 * @param documents in any order; one without the words of its pages takes them from `texts`
 */
export function createLibrary(
  documents: readonly DocumentFigures[],
  {
    texts = () => null,
    unread = [],
    secondHandTotals = [],
    secondHandAmounts = [],
    knownFindings = [],
  }: LibraryOptions = {},
): Library {
  const unique = [...new Map(documents.map((document) => [document.id, document])).values()];
  const indexed = unique.sort(byAnswering).map((document) => indexDocument(document, texts));
  const byYear = new Map<number, IndexedDocument[]>();
  for (const entry of indexed) {
    const year = entry.document.fiscalYear;
    byYear.set(year, [...(byYear.get(year) ?? []), entry]);
  }
  return { documents: indexed, byYear, unread, secondHandTotals, secondHandAmounts, knownFindings };
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
function documentOf({ documents, byYear }: Library, asked: AskedYear | null): IndexedDocument | undefined {
  if (asked === null) return documents[0];
  const ofYear = byYear.get(asked.fiscalYear) ?? [];
  return asked.phase === null ? ofYear[0] : ofYear.find(({ document }) => document.phase === asked.phase);
}
