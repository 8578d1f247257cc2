import {
  ARGUMENTS_EN,
  ARGUMENTS_JA,
  type ArgumentId,
  errorOf,
  type Language,
  type Problem,
  problemSentence,
} from '@cyberbudget/core';
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

/**
 * The core's sentence; where it speaks of a formula or its arguments, what means the same here.
 */
export function askedSentence(problem: Problem, language: Language): string {
  if (problem.code === 'unknown-year' && problem.quoted)
    return problemSentence(problem, language).replace(
      `=CYBERBUDGET_TABLE("${TREND[language]}")`,
      `cyberbudget table ${TREND[language]}`,
    );
  const option = problem.code === 'misplaced' ? OPTIONS[problem.belongs] : undefined;
  if (problem.code !== 'misplaced' || option === undefined) return problemSentence(problem, language);
  const { argument, given } = problem;
  return language === 'ja'
    ? `${ARGUMENTS_JA[argument]}に「${given}」は使えません。${ARGUMENTS_JA[problem.belongs]}なら ${option} ${given} と書きます。`
    : `"${given}" does not fit the ${ARGUMENTS_EN[argument]}. Write a ${ARGUMENTS_EN[problem.belongs]} as ${option} ${given}`;
}

/** The table of what others quote of years without a document. */
const TREND = { ja: '推移', en: 'trend' } as const;

/** The options of a question, by the argument that each means. */
const OPTIONS: Partial<Record<ArgumentId, string>> = {
  year: '--year',
  strategyField: '--field',
  measure: '--measure',
  unit: '--unit',
};
