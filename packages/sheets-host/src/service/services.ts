import type { ScriptBook } from '../book.ts';
import { byteServices } from './byte-services.ts';
import { userCache } from './cache-service.ts';
import { documentProperties } from './document-properties.ts';
import { spreadsheetService } from './spreadsheet-service.ts';
import { uiService } from './ui-service.ts';

/**
 * The globals of Google's that the script uses, over a book: just the part of their protocol that
 * the script speaks.
 */
export const services = (book: ScriptBook): Readonly<Record<string, unknown>> => ({
  SpreadsheetApp: {
    getUi: () => uiService(book),
    getActiveSpreadsheet: () => spreadsheetService(book),
    flush: () => book.flush(),
    ProtectionType: { SHEET: 'SHEET' },
  },
  HtmlService: { createHtmlOutputFromFile: (name: string) => ({ name, setTitle: () => ({ name }) }) },
  PropertiesService: { getDocumentProperties: () => documentProperties(book) },
  CacheService: { getUserCache: () => userCache(book) },
  // A script of this double runs to its end before another begins.
  LockService: { getDocumentLock: () => ({ tryLock: () => true, releaseLock: () => undefined }) },
  Utilities: byteServices,
});
