import { figurePlaces } from '@cyberbudget/core';
import { noticeEn, problemEn } from './en.ts';
import { noticeJa, problemJa } from './ja.ts';
import type { ImportNotice, ImportProblem } from './problem.ts';
import { soFarSentence } from './stopped-lines.ts';

/**
 * Why there is no document and how far its text was read, in the reader's language. The lines that
 * stopped it are `stoppedLineTexts`.
 */
export function importProblemSentence(problem: ImportProblem, language: 'ja' | 'en'): string {
  const sentence = language === 'ja' ? problemJa(problem) : problemEn(problem);
  if (!('reading' in problem)) return sentence;
  const soFar = soFarSentence(problem.reading, language);
  return language === 'ja' ? sentence + soFar : `${sentence} ${soFar}`;
}

/** A notice as a sentence in the reader's language, behind its place where it has one. */
export function noticeSentence(notice: ImportNotice, language: 'ja' | 'en'): string {
  const sentence = language === 'ja' ? noticeJa(notice) : noticeEn(notice);
  return 'line' in notice ? `${figurePlaces([notice])[language]}: ${sentence}` : sentence;
}
