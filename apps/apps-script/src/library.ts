import {
  type BudgetDocument,
  DocumentUnreadError,
  deferredDocument,
  type ImportedDocument,
  type Library,
  migrateDocument,
  SCHEMA_VERSION,
  type UnreadDocument,
} from '@cyberbudget/core';
import { beside } from '@cyberbudget/documents/beside';
import { libraryOfFigures } from '@cyberbudget/documents/figures';
import { fits, type KeptEdition } from '@cyberbudget/pane/kept';
import { isAsKept } from './as-kept.ts';
import { documentStore, type StoredPiece, storedEditions, unpacked } from './sheet-host/kept-store.ts';
import { publishedTexts } from './texts.ts';

/** What the spreadsheet keeps, as far as a formula has to know. */
interface Kept {
  readonly imported: readonly ImportedDocument[];
  readonly unread: readonly UnreadDocument[];
}

let current: Library | null = null;

/**
 * The published documents and those that the spreadsheet keeps, indexed at the first question:
 * Sheets starts the script anew for every cell. Of the kept ones the keys are read; a document is
 * read when a formula asks for it.
 */
export function library(): Library {
  if (current === null) {
    const { imported, unread } = keptHere();
    current = libraryOfFigures(imported, publishedTexts, unread, beside);
  }
  return current;
}

/** Where the store does not answer, what it keeps may be of any year. */
function keptHere(): Kept {
  try {
    const store = documentStore();
    const kept = store === null ? [] : storedEditions(store).map((edition) => keptAs(store, edition));
    return {
      imported: kept.flatMap((one) => ('unread' in one ? [] : [one])),
      unread: kept.flatMap((one) => ('unread' in one ? [one.unread] : [])),
    };
  } catch {
    return { imported: [], unread: [{ id: null, year: null }] };
  }
}

function keptAs(
  store: GoogleAppsScript.Properties.Properties,
  edition: KeptEdition<StoredPiece>,
): ImportedDocument | { readonly unread: UnreadDocument } {
  const { head, isWhole } = edition;
  if (!isWhole || (head.schemaVersion ?? 0) > SCHEMA_VERSION) return { unread: head };
  const read = (): BudgetDocument => documentIn(store, edition);
  const agreed = head.agreed === true;
  if (head.year !== null) return { document: deferredDocument({ id: head.id, ...head.year }, read), agreed };
  // Kept by the first version, which noted no year: it is read to be found.
  try {
    return { document: read(), agreed };
  } catch {
    return { unread: head };
  }
}

/**
 * The document of an edition. It was checked when it was kept; whoever may edit the spreadsheet can
 * have written something else there since, so its figures are held against their print once more.
 * @throws DocumentUnreadError where there is none of this version, or a figure is not as printed
 */
function documentIn(
  store: GoogleAppsScript.Properties.Properties,
  edition: KeptEdition<StoredPiece>,
): BudgetDocument {
  const content = attempted(() => JSON.parse(unpacked(store, edition)) as unknown);
  const document = migrateDocument(content) as BudgetDocument | null;
  if (
    document?.schemaVersion === SCHEMA_VERSION &&
    fits(document, edition.head) &&
    attempted(() => isAsKept(document)) === true
  )
    return document;
  throw new DocumentUnreadError(edition.head);
}

function attempted<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
