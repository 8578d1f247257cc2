import { sentenceEn } from './en.ts';
import { sentenceJa } from './ja.ts';
import type { Language, Problem } from './problem.ts';

/** The sentence for a problem in the reader's language. */
export const problemSentence = (problem: Problem, language: Language): string =>
  language === 'ja' ? sentenceJa(problem) : sentenceEn(problem);
