import { figurePlaces } from '@cyberbudget/core';
import { findingEn, problemEn } from './en.ts';
import { findingJa, problemJa } from './ja.ts';
import type { Finding, ImportProblem } from './problem.ts';

/** Why there is no document, as a sentence in the reader's language. */
export const importProblemSentence = (problem: ImportProblem, language: 'ja' | 'en'): string =>
  language === 'ja' ? problemJa(problem) : problemEn(problem);

/** A finding as a sentence in the reader's language, behind its place where it has one. */
export function findingSentence(finding: Finding, language: 'ja' | 'en'): string {
  const sentence = language === 'ja' ? findingJa(finding) : findingEn(finding);
  return 'line' in finding ? `${figurePlaces([finding])[language]}: ${sentence}` : sentence;
}
