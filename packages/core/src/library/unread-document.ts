import type { BudgetDocument, DocumentFigures } from '../document/document.ts';
import { type AskedYear, type BudgetYear, DEFAULT_ORDER } from '../fiscal-year/phase.ts';
import { type Answer, answer, problem } from '../problem/problem.ts';
import { yearName } from './year-name.ts';

/**
 * A document that is kept somewhere and cannot be read: what it might answer has no answer until it
 * can be, or is removed.
 */
export interface UnreadDocument {
  /** Null where not even that is known. */
  readonly id: BudgetDocument['id'] | null;
  /**
   * The year and stage under which it is kept; null where they are not known, and it may be of any.
   */
  readonly year: BudgetYear | null;
  /**
   * Whether a person agreed that it answers what a published document answers; left out where that
   * is not known.
   */
  readonly agreed?: boolean | null;
}

/** Thrown by a document that is read at its first question, where that fails. */
export class DocumentUnreadError extends Error {
  readonly unread: UnreadDocument;
  constructor(unread: UnreadDocument) {
    super(`document ${unread.id ?? ''} cannot be read`);
    this.unread = unread;
  }
}

/** The problem in the place of what a document that cannot be read might have answered. */
export const unreadProblem = ({ year }: UnreadDocument) =>
  problem({ code: 'document-unread', name: year === null ? null : yearName(year) });

/** A problem where any document cannot be read: for answers that look at every document. */
export function nothingUnread({ unread }: { readonly unread: readonly UnreadDocument[] }): Answer<null> {
  const [first] = unread;
  return first === undefined ? answer(null) : unreadProblem(first);
}

/**
 * The unread document that might have answered instead of the one that was found.
 * @param asked null for the newest year
 * @param found undefined where the documents that can be read have no answer
 */
export const unreadInstead = (
  unread: readonly UnreadDocument[],
  asked: AskedYear | null,
  found: (BudgetYear & Pick<DocumentFigures, 'origin'>) | undefined,
): UnreadDocument | undefined =>
  unread.find(
    ({ year, agreed }) =>
      year === null ||
      ((agreed === undefined || agreed || found === undefined || found.origin !== undefined) &&
        isInstead(year, asked, found)),
  );

function isInstead(year: BudgetYear, asked: AskedYear | null, found: BudgetYear | undefined): boolean {
  if (asked !== null && asked.fiscalYear !== year.fiscalYear) return false;
  if (asked !== null && asked.phase !== null) return asked.phase === year.phase;
  return found === undefined || byAnswering(year, found) <= 0;
}

/**
 * The order in which documents answer where no year or no stage is named: newest year first, then
 * by stage.
 */
export const byAnswering = (one: BudgetYear, other: BudgetYear): number =>
  other.fiscalYear - one.fiscalYear || DEFAULT_ORDER.indexOf(one.phase) - DEFAULT_ORDER.indexOf(other.phase);
