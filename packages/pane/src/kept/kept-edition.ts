import type { BudgetDocument, DocumentHead, UnreadDocument } from '@cyberbudget/core';

// How a document is kept, the same in every workbook: in pieces that each say what they belong to,
// so that nothing has to be written in one stroke and no list has to be right. An edition counts
// from the moment its last piece is there.

/**
 * Whether a person agreed, in this workbook, that a document takes the place of a published one and
 * answers where no year is named; false where a person was asked and kept it for its own year only,
 * null where nobody was asked.
 */
export type Consent = boolean | null;

/** A consent as a piece says it; "" where nobody was asked. */
export const consentText = (agreed: Consent = null): string => (agreed === null ? '' : agreed ? 'yes' : 'no');

/** What a piece says of consent; null for any other text. */
export const consentOf = (text: string): Consent => (text === 'yes' ? true : text === 'no' ? false : null);

/** A document that a workbook keeps. */
export interface KeptDocument {
  readonly document: BudgetDocument;
  readonly agreed: Consent;
}

/**
 * What a piece says of the document it belongs to. Workbooks of the first version name the id
 * alone.
 */
export interface KeptHead extends UnreadDocument {
  readonly id: string;
  /** Version of the model it is written in; null where the piece does not say. */
  readonly schemaVersion: number | null;
}

/** A piece of an edition of a document. */
export interface KeptPiece {
  readonly head: KeptHead;
  /** Counts up each time the document is kept anew: the newest whole edition holds. */
  readonly edition: number;
  /** Tells two editions of one number apart, which two people wrote at once. */
  readonly mark: string;
  /** Its place among the pieces, from 1, and how many there are. */
  readonly number: number;
  readonly of: number;
}

/** The pieces of one edition, in order and each once. */
export interface KeptEdition<P extends KeptPiece> {
  readonly head: KeptHead;
  readonly edition: number;
  readonly mark: string;
  readonly pieces: readonly P[];
  /** Whether every piece is there. */
  readonly isWhole: boolean;
}

/** The head under which a document is kept. */
export const headOf = (
  { id, fiscalYear, phase, schemaVersion }: DocumentHead & Pick<BudgetDocument, 'schemaVersion'>,
  agreed: Consent = null,
): KeptHead => ({ id, year: { fiscalYear, phase }, schemaVersion, agreed });

/**
 * The edition of each document that holds: the newest whole one, whatever newer one was begun and
 * not ended; where none is whole, the newest of what is there. Of two that were written at once,
 * the same one wherever it is asked.
 */
export function currentEditions<P extends KeptPiece>(pieces: readonly P[]): KeptEdition<P>[] {
  const current = new Map<string, KeptEdition<P>>();
  for (const edition of editionsOf(pieces)) {
    const other = current.get(edition.head.id);
    if (other === undefined || isInFront(edition, other)) current.set(edition.head.id, edition);
  }
  return [...current.values()];
}

function isInFront(one: KeptEdition<KeptPiece>, other: KeptEdition<KeptPiece>): boolean {
  if (one.isWhole !== other.isWhole) return one.isWhole;
  return one.edition === other.edition ? one.mark > other.mark : one.edition > other.edition;
}

function editionsOf<P extends KeptPiece>(pieces: readonly P[]): KeptEdition<P>[] {
  const groups = new Map<string, P[]>();
  for (const piece of pieces) {
    const key = `${piece.edition} ${piece.mark} ${piece.of} ${piece.head.id}`;
    groups.set(key, [...(groups.get(key) ?? []), piece]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const byNumber = new Map(group.map((piece) => [piece.number, piece]));
    const inOrder = [...byNumber.values()].sort((one, other) => one.number - other.number);
    const isWhole = inOrder.length === first.of && inOrder.at(-1)?.number === first.of;
    return [{ head: first.head, edition: first.edition, mark: first.mark, pieces: inOrder, isWhole }];
  });
}

/** The number of the edition that comes after what is there. */
export const nextEdition = (pieces: readonly KeptPiece[]): number =>
  1 + Math.max(0, ...pieces.map(({ edition }) => edition));
