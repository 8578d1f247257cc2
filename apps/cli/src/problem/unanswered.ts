import type { Language, Problem } from '@cyberbudget/core';
import { type Exit, printed } from '../exit.ts';
import { jsonError } from '../result.ts';
import { askedSentence, noAnswer } from './refuse.ts';

/** A question without an answer, for people on stderr or for programs as JSON. */
export function unanswered(problem: Problem, json: boolean, language: Language): Exit {
  const sentence = askedSentence(problem, language);
  return json ? printed(JSON.stringify(jsonError(problem, sentence)), 1) : noAnswer(problem, sentence);
}
