import type { DocumentFigures, ImportedOrigin } from '../document/document.ts';

/** A document that does not ship with the product: it came with a workbook or a folder. */
export interface ImportedDocument {
  readonly document: DocumentFigures;
  /**
   * Whether a person agreed, where the document is kept, that it takes the place of a published
   * document and answers formulas that name no year. Without that it answers what asks for its own
   * year and stage, and nothing that a published document answers.
   */
  readonly agreed: boolean;
}

/**
 * A document with what the library says of where it comes from; one that is read at its first
 * question stays unread.
 */
export function withOrigin(document: DocumentFigures, origin: ImportedOrigin): DocumentFigures {
  const members = Object.getOwnPropertyDescriptors(document);
  return Object.defineProperties(
    {},
    { ...members, origin: { value: origin, enumerable: true } },
  ) as DocumentFigures;
}

/** The document as whoever made it wrote it. */
export function withoutOrigin<T extends DocumentFigures>(document: T): Omit<T, 'origin'> {
  const { origin: _said, ...rest } = document;
  return rest;
}

/**
 * Whether an imported document is a published one: the same figures, names and places. What a
 * document says of itself, its id above all, does not make it published.
 */
export function isSameContent(published: DocumentFigures, imported: DocumentFigures): boolean {
  return Object.keys(published)
    .filter((key) => !APART.has(key))
    .every((key) => isEqual(published[key as keyof DocumentFigures], imported[key as keyof DocumentFigures]));
}

/**
 * What a document may have apart from its figures and names, and what only whoever publishes it
 * knows: the same file read again has none of it. Programs are compared without the words of their
 * pages.
 */
const APART: ReadonlySet<string> = new Set(
  'origin printedLines figures publisher publisherEnglish url published terms source'.split(' '),
);

/** Whether all that the first value has stands in the second. */
function isEqual(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || one === null || typeof other !== 'object' || other === null)
    return one === other;
  if (Array.isArray(one) && (!Array.isArray(other) || one.length !== other.length)) return false;
  return Object.entries(one).every(([key, value]) => isEqual(value, (other as Record<string, unknown>)[key]));
}
