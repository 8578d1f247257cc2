import type { DocumentFigures } from '../document/document.ts';
import { type ImportedDocument, isSameContent, withOrigin } from './imported-document.ts';
import { byAnswering } from './unread-document.ts';

/** A document of a library. */
export interface HeldDocument {
  readonly document: DocumentFigures;
  /** Whether it may answer what does not ask for it: it is published, or a person agreed. */
  readonly answers: boolean;
}

/**
 * The documents that a library answers from, newest year first and in the order in which they
 * answer, those that nobody agreed to, and the published ones whose place another takes.
 */
export function holdDocuments(
  published: readonly DocumentFigures[],
  imported: readonly ImportedDocument[],
): {
  readonly held: readonly HeldDocument[];
  readonly heldBack: readonly DocumentFigures[];
  readonly replaced: readonly DocumentFigures[];
} {
  const held = new Map(published.map((document) => [document.id, { document, answers: true }]));
  const heldBack: DocumentFigures[] = [];
  const replaced = new Set<DocumentFigures>();
  for (const { document, agreed } of new Map(imported.map((entry) => [entry.document.id, entry])).values()) {
    const inPlaceOf = published.filter((other) => takesPlaceOf(document, other));
    const [first] = inPlaceOf;
    if (
      first !== undefined &&
      first.id === document.id &&
      isReadable(document) &&
      isSameContent(first, document)
    )
      continue;
    if (first !== undefined && !agreed) {
      heldBack.push(document);
      continue;
    }
    for (const other of inPlaceOf) {
      held.delete(other.id);
      replaced.add(other);
    }
    const origin = { replacesPublished: first !== undefined };
    held.set(document.id, { document: withOrigin(document, origin), answers: agreed });
  }
  return { held: [...held.values()].sort(byStanding), heldBack, replaced: [...replaced] };
}

/**
 * Whether a document would stand where another does: under its id, or as the same stage of the same
 * year.
 */
export const takesPlaceOf = (document: DocumentFigures, other: DocumentFigures): boolean =>
  document.id === other.id || (document.fiscalYear === other.fiscalYear && document.phase === other.phase);

/** Within a year those that may answer come first. */
const byStanding = (one: HeldDocument, other: HeldDocument): number =>
  other.document.fiscalYear - one.document.fiscalYear ||
  Number(other.answers) - Number(one.answers) ||
  byAnswering(one.document, other.document) ||
  (one.document.id < other.document.id ? -1 : 1);

/**
 * Imported documents of one year and stage, of which nobody can say which is meant.
 * @param held in the order in which they answer: those that are alike follow each other
 */
export const rivalsAmong = (held: readonly HeldDocument[]): (readonly [HeldDocument, HeldDocument])[] =>
  held.flatMap((one, at) => {
    const other = held[at + 1];
    const isRival =
      other !== undefined &&
      one.document.origin !== undefined &&
      other.document.origin !== undefined &&
      one.answers === other.answers &&
      byAnswering(one.document, other.document) === 0;
    return isRival ? [[one, other] as const] : [];
  });

/**
 * Whether a document that is read at its first question can be read; where it cannot, whoever asks
 * it is told.
 */
function isReadable(document: DocumentFigures): boolean {
  try {
    return document.schemaVersion > 0;
  } catch {
    return false;
  }
}
