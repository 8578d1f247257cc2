import { usePane } from '../state/pane-context.ts';
import { wordsEn } from './words-en.ts';
import { type Words, wordsJa } from './words-ja.ts';

export type { Words } from './words-ja.ts';

const WORDS = { ja: wordsJa, en: wordsEn } as const;

/** The texts of the viewer and of corrections, which come with them and not with the first view. */
export const useWords = (): Words => WORDS[usePane().language];
