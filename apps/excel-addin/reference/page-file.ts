import type { Language } from '@cyberbudget/core';

/** The pages beside the add-in, by the name of their files. */
export const PAGES = ['functions', 'word', 'errata', 'privacy'] as const;
export type PageName = (typeof PAGES)[number];

/** The file of a page: functions.html in English, functions-ja.html in Japanese. */
export const pageFile = (page: PageName, language: Language): string =>
  `${page}${language === 'ja' ? '-ja' : ''}.html`;
