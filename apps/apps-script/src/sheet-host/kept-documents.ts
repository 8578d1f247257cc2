import { type BudgetDocument, SCHEMA_VERSION } from '@cyberbudget/core';
import { type Consent, headOf, type KeptText, nextEdition } from '@cyberbudget/pane/kept';
import { failed, type Outcome } from '@cyberbudget/pane/sheet-host';
import { documentStore, drop, packed, storedEditions, storedPieces, unpacked } from './kept-store.ts';
import { toFailure } from './to-failure.ts';

/** What Google says where a property, or all of them, would be too large. */
const FULL = /storage quota|argument too large|ストレージ.*(?:割り当て|上限)|引数が大きすぎ/i;

/** What the sidebar says of a document that it wants kept. */
export type DocumentToKeep = Pick<BudgetDocument, 'id' | 'fiscalYear' | 'phase' | 'schemaVersion'>;

/**
 * Keeps a document's JSON in the spreadsheet, in the place of one with the same id. The new edition
 * is there whole before the old one goes, so that whatever breaks off, and whatever formula is
 * computed meanwhile, one of the two is read. Two people who keep at once each write an edition of
 * their own.
 */
export function keepDocument(
  document: DocumentToKeep,
  json: string,
  agreed: Consent = null,
): Outcome<object> {
  const store = documentStore();
  if (store === null) return failed({ code: 'unsupported' });
  const mark = Utilities.getUuid();
  const piecesOf = (id: string) => storedPieces(store).filter(({ head }) => head.id === id);
  try {
    const old = piecesOf(document.id);
    if (old.some(({ head }) => (head.schemaVersion ?? 0) > SCHEMA_VERSION))
      return failed({ code: 'newer-document' });
    store.setProperties(packed({ head: headOf(document, agreed), edition: nextEdition(old), mark }, json));
    // What of the old edition cannot be taken away now goes when the document is kept again: it
    // holds no longer.
    attempt(() => drop(store, old));
    return { ok: true };
  } catch (error) {
    attempt(() =>
      drop(
        store,
        piecesOf(document.id).filter((piece) => piece.mark === mark),
      ),
    );
    const failure = toFailure(error);
    return failed(
      failure.code === 'unknown' && FULL.test(failure.detail) ? { code: 'storage-full' } : failure,
    );
  }
}

function attempt(action: () => void): void {
  try {
    action();
  } catch {
    // What stays is of no edition that holds.
  }
}

/** What the spreadsheet keeps: each document's text, or why there is none. */
export function keptDocuments(): Outcome<{ readonly texts: readonly KeptText[] }> {
  const store = documentStore();
  if (store === null) return { ok: true, texts: [] };
  const texts = storedEditions(store).map((edition): KeptText => {
    const { head, isWhole } = edition;
    if (!isWhole) return { head, reason: 'incomplete' };
    try {
      return { head, json: unpacked(store, edition) };
    } catch {
      return { head, reason: 'damaged' };
    }
  });
  return { ok: true, texts };
}

/**
 * Removes a document, with whatever is left of it; none of that id is no failure.
 * @param id a text: a cell that calls the script hands over ranges
 */
export function removeDocument(id: string): Outcome<object> {
  if (typeof id !== 'string') return failed({ code: 'unsupported' });
  const store = documentStore();
  if (store !== null)
    drop(
      store,
      storedPieces(store).filter(({ head }) => head.id === id),
    );
  return { ok: true };
}
