import type { DocumentFigures } from '../document/document.ts';
import { takesPlaceOf } from '../library/held-documents.ts';
import { isSameContent } from '../library/imported-document.ts';
import { indexDocument } from '../library/indexed-document.ts';
import type { Library } from '../library/library.ts';
import { byAnswering } from '../library/unread-document.ts';
import { type AuditedFinding, audit } from './audit.ts';

/** What becomes another if a document is used: to be said before a person agrees to it. */
export interface DocumentChanges {
  /** Whether it is a published document itself: then nothing changes. */
  readonly isPublished: boolean;
  /** The documents that it would take the place of: those of its id, and of its year and stage. */
  readonly replaces: readonly DocumentFigures[];
  /**
   * The document that answers formulas without a year now, and would no longer; null where nothing
   * changes for them.
   */
  readonly withoutYear: DocumentFigures | null;
  /**
   * The document that answers formulas with its year and no stage now, and would no longer; null
   * where nothing changes for them.
   */
  readonly withYear: DocumentFigures | null;
  /** What contradicts in it and nobody knows of. */
  readonly contradictions: readonly AuditedFinding[];
  /** Whether a person has to agree: it would answer what a published document answers. */
  readonly needsConsent: boolean;
}

/**
 * What would change in the answers of a library if it held a document, and a person agreed to that.
 */
export function whatChanges(library: Library, document: DocumentFigures): DocumentChanges {
  const held = library.documents.map((index) => index.document);
  const isPublished = held.some(
    (other) => other.origin === undefined && other.id === document.id && isSameContent(other, document),
  );
  const replaces = isPublished ? [] : held.filter((other) => takesPlaceOf(document, other));
  const instead = (now: DocumentFigures | undefined): DocumentFigures | null =>
    isPublished || now === undefined || now.id === document.id || byAnswering(document, now) > 0 ? null : now;
  const withoutYear = instead(library.newest?.document);
  const withYear = instead(library.byYear.get(document.fiscalYear)?.[0]?.document);
  const { unknown } = audit(indexDocument(document), library.beside?.knownFindings);
  return {
    isPublished,
    replaces,
    withoutYear,
    withYear,
    contradictions: unknown.filter(({ verdict }) => verdict === 'contradicts'),
    needsConsent: [...replaces, withoutYear, withYear].some(
      (other) => other !== null && other.origin === undefined,
    ),
  };
}
