import type { Language } from '@cyberbudget/core';

/** The variables that name a person's language, the strongest first (POSIX, section 8.2). */
const VARIABLES = ['LC_ALL', 'LC_MESSAGES', 'LANG'] as const;

/**
 * The language of the environment: Japanese for ja*, English for any other language.
 * Where none is set (or C, POSIX) it is Japanese, the language of the documents.
 */
export function chooseLanguage(variables: Readonly<Record<string, string | undefined>>): Language {
  const set = VARIABLES.map((name) => variables[name] ?? '').find((value) => value !== '') ?? '';
  const [named = ''] = set.split(/[_.@-]/);
  return ['', 'c', 'posix', 'ja', 'japanese'].includes(named.toLowerCase()) ? 'ja' : 'en';
}

/** "ja", "en", also "ja_JP.UTF-8" or "English"; undefined for any other language. */
export function languageByName(name: string): Language | undefined {
  const [named = ''] = name.toLowerCase().split(/[_.@-]/);
  if (['ja', 'japanese', '日本語'].includes(named)) return 'ja';
  return ['en', 'english', '英語'].includes(named) ? 'en' : undefined;
}
