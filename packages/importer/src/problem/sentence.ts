import { findingEn, problemEn } from './en.ts';
import { findingJa, problemJa } from './ja.ts';
import type { Finding, ImportProblem } from './problem.ts';

/** Why there is no document, as a sentence in the reader's language. */
export const importProblemSentence = (problem: ImportProblem, language: 'ja' | 'en'): string =>
  language === 'ja' ? problemJa(problem) : problemEn(problem);

/** A finding as a sentence in the reader's language, with its line and page where it has them. */
export function findingSentence(finding: Finding, language: 'ja' | 'en'): string {
  const sentence = language === 'ja' ? findingJa(finding) : findingEn(finding);
  if (!('line' in finding)) return sentence;
  const { line, page } = finding;
  if (language === 'ja') return `${line}行目${page === null ? '' : `（${page}頁）`}: ${sentence}`;
  return `Line ${line}${page === null ? '' : ` (page ${page})`}: ${sentence}`;
}
