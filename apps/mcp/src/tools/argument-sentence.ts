import type { Language } from '@cyberbudget/core';
import { z } from 'zod';
import type { Tool } from './tool.ts';

/** What of a call's arguments does not fit, and what would: one sentence for each. */
export const argumentSentence = ({ input }: Tool, error: z.ZodError, language: Language): string =>
  error.issues.map((issue) => sentence(issue, namesOf(input), language)).join(' ');

const namesOf = (input: z.ZodType): readonly string[] =>
  input instanceof z.ZodObject ? Object.keys(input.shape) : [];

function sentence(issue: z.core.$ZodIssue, names: readonly string[], language: Language): string {
  const ja = language === 'ja';
  if (issue.code === 'unrecognized_keys') {
    const unknown = issue.keys.join(', ');
    return ja
      ? `引数 ${unknown} はありません。使えるのは ${names.join('、')} です。`
      : `There is no argument ${unknown}. There are: ${names.join(', ')}.`;
  }
  const name = issue.path.join('.');
  return ja
    ? `引数 ${name} には、文字列か数、またはその一覧が要ります。`
    : `The argument ${name} has to be a text, a number, or a list of them.`;
}
