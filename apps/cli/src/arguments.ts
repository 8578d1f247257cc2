import { errorLiteral, readFormula } from '@cyberbudget/core/formula';
import type { Argument } from '@cyberbudget/core/functions';
import type { Reading } from './command/read-words.ts';

/**
 * A word of the command line as a function's argument: "" leaves it out, {1,2;3,4} is an array
 * constant, #N/A the error; everything else is the text itself, numbers too, because the core reads
 * them from text.
 */
export function readArgument(word: string): Reading<Argument> {
  const text = word.trim();
  if (text.startsWith('{') && text.endsWith('}')) {
    const read = readFormula(text);
    if (read.ok && read.expression.kind === 'array') return { ok: true, value: read.expression.rows };
    return { ok: false, problem: { code: 'unreadable-formula', given: word, at: read.ok ? 0 : read.at } };
  }
  return { ok: true, value: errorLiteral(text) ?? word };
}

/** The words as arguments, or the problem of the first that is none. */
export function readArguments(words: readonly string[]): Reading<Argument[]> {
  const read: Argument[] = [];
  for (const word of words) {
    const argument = readArgument(word);
    if (!argument.ok) return argument;
    read.push(argument.value);
  }
  return { ok: true, value: read };
}
