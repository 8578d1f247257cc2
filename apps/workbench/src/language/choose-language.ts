import { en } from './en.ts';
import { ja } from './ja.ts';
import type { Texts } from './texts.ts';

/** The page's language: Japanese unless the address says `?lang=en`. */
export function chooseLanguage(search: string): Texts {
  return new URLSearchParams(search).get('lang') === 'en' ? en : ja;
}
