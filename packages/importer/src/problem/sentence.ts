import { figurePlaces } from '@cyberbudget/core';
import { noticeEn, problemEn } from './en.ts';
import { noticeJa, problemJa } from './ja.ts';
import type { ImportNotice, ImportProblem } from './problem.ts';

/** Why there is no document, as a sentence in the reader's language. */
export const importProblemSentence = (problem: ImportProblem, language: 'ja' | 'en'): string =>
  language === 'ja' ? problemJa(problem) : problemEn(problem);

/** A notice as a sentence in the reader's language, behind its place where it has one. */
export function noticeSentence(notice: ImportNotice, language: 'ja' | 'en'): string {
  const sentence = language === 'ja' ? noticeJa(notice) : noticeEn(notice);
  return 'line' in notice ? `${figurePlaces([notice])[language]}: ${sentence}` : sentence;
}
