import { type IWorkbookData, LocaleType } from '@univerjs/core';
import { auditSheet } from './audit-sheet.ts';
import { en } from './en.ts';
import { firstSheet } from './first-sheet.ts';
import { gridSheet } from './grid-sheet.ts';
import { ja } from './ja.ts';

/**
 * The book that a person finds on the first visit, in the language of the page. Every figure in it
 * is a live formula.
 */
export function sampleBook(language: 'ja' | 'en'): IWorkbookData {
  const words = language === 'ja' ? ja : en;
  return {
    id: 'book',
    name: words.bookName,
    appVersion: '0.25.1',
    locale: language === 'ja' ? LocaleType.JA_JP : LocaleType.EN_US,
    styles: {},
    sheetOrder: ['first', 'grid', 'audit'],
    sheets: { first: firstSheet(words), grid: gridSheet(words), audit: auditSheet(words) },
  };
}
