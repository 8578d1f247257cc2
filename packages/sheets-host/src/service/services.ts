import type { ScriptBook } from '../book.ts';
import { byteServices } from './byte-services.ts';
import { userCache } from './cache-service.ts';
import { documentProperties } from './document-properties.ts';
import { spreadsheetService } from './spreadsheet-service.ts';
import { uiService } from './ui-service.ts';

/** The lock of a document for one script: others of its runs ask for the same one. */
export interface DocumentLock {
  isHeld: boolean;
}

/**
 * The globals of Google's that the script uses, over a book: just the part of their protocol that
 * the script speaks.
 * @param lock shared with the runs that are beside this one, if any
 */
export const services = (
  book: ScriptBook,
  lock: DocumentLock = { isHeld: false },
): Readonly<Record<string, unknown>> => ({
  SpreadsheetApp: {
    getUi: () => uiService(book),
    getActiveSpreadsheet: () => spreadsheetService(book),
    flush: () => book.flush(),
    ProtectionType: { SHEET: 'SHEET' },
  },
  HtmlService: { createHtmlOutputFromFile: (name: string) => ({ name, setTitle: () => ({ name }) }) },
  PropertiesService: { getDocumentProperties: () => documentProperties(book) },
  CacheService: { getUserCache: () => userCache(book) },
  LockService: { getDocumentLock: () => lockService(lock) },
  Utilities: byteServices,
});

/**
 * Whoever waits for it waits in vain: a run of this double goes on only when the other has ended.
 */
function lockService(lock: DocumentLock): object {
  let isOwn = false;
  return {
    tryLock() {
      isOwn ||= !lock.isHeld;
      lock.isHeld = true;
      return isOwn;
    },
    releaseLock() {
      if (isOwn) lock.isHeld = false;
      isOwn = false;
    },
  };
}
