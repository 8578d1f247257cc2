import { errorOf, type Language, type Problem, problemSentence } from '@cyberbudget/core';
import { type Exit, noted } from '../exit.ts';
import { sentenceEn } from './en.ts';
import { sentenceJa } from './ja.ts';
import { type CommandProblem, statusOf } from './problem.ts';

/** The sentence for a problem of the command line in the reader's language. */
export const commandSentence = (problem: CommandProblem, language: Language): string =>
  language === 'ja' ? sentenceJa(problem) : sentenceEn(problem);

/** A command line or a file that will not do. */
export const refuse = (problem: CommandProblem, language: Language): Exit =>
  noted(`cyberbudget: ${commandSentence(problem, language)}`, statusOf(problem));

/** A question without an answer: the error a cell would show, and the sentence behind it. */
export const noAnswer = (problem: Problem, sentence: string): Exit =>
  noted(`cyberbudget: ${errorOf(problem)} ${sentence}`, 1);

/** The core's sentence; where it speaks of a formula's arguments, the option that means the same. */
export function askedSentence(problem: Problem, language: Language): string {
  const given = 'given' in problem ? String(problem.given) : '';
  const ja = language === 'ja';
  switch (problem.code) {
    case 'ministry-misplaced':
      return ja
        ? `府省庁に「${given}」は使えません。例: 総務省。分野は --field 3、年度は --year 2023 と書きます。`
        : `"${given}" is not a ministry. Example: MIC. Write a field as --field 3, a year as --year 2023.`;
    case 'field-misplaced':
      return ja
        ? `分野に「${given}」は使えません。年度なら --year ${given} と書きます。`
        : `"${given}" is not a field. Write a year as --year ${given}`;
    case 'year-misplaced':
      return ja
        ? `年度に「${given}」は使えません。例: 2023、令和5年度、R5。分野なら --field 3 と書きます。`
        : `"${given}" is not a year. Example: 2023, R5, FY2023. Write a field as --field 3`;
    default:
      return problemSentence(problem, language);
  }
}
