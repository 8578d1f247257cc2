import type { FormulaHost, Given, GivenCell, HostAnswer } from '@cyberbudget/conformance';
import type { Language } from '@cyberbudget/core';
import { GLOBAL_OPTIONS } from '../src/command/global-options.ts';
import { readWords } from '../src/command/read-words.ts';
import { fn } from '../src/commands/fn.ts';
import type { Exit } from '../src/exit.ts';
import { openLibrary } from '../src/library/open-library.ts';
import { chooseStyle } from '../src/terminal/style.ts';
import { spawned } from './cyberbudget.ts';

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A cell as an array constant writes it; an empty cell is text without a character. */
function constant(cell: GivenCell): string {
  if (cell === null || cell === undefined) return '""';
  if (typeof cell === 'string') return quoted(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (typeof cell === 'number') return String(cell);
  return 'dateSerial' in cell ? String(cell.dateSerial) : cell.cellError;
}

const isRange = (given: Given): given is readonly (readonly GivenCell[])[] => Array.isArray(given);

/**
 * An argument as a word: text as it is, everything with a type of its own as an array constant of
 * one cell.
 */
function toWord(given: Given): string {
  if (isRange(given)) return `{${given.map((row) => row.map(constant).join(',')).join(';')}}`;
  if (given === undefined || given === null) return '';
  if (typeof given !== 'string') return `{${constant(given)}}`;
  return /^\s*[{#]/.test(given) ? `{${quoted(given)}}` : given;
}

/** The words after the program's name that ask for a call. */
const wordsOf = (name: string, args: readonly Given[], language: Language): string[] => [
  'fn',
  name,
  '--lang',
  language,
  '--',
  ...args.map(toWord),
];

/** The built program as a host of the functions: every call is a process of its own. */
export const builtHost = (): FormulaHost => ({
  lacks: [],
  call: (name, args, language) => {
    const words = wordsOf(name, args, language);
    return answerOf(words, spawned(words));
  },
});

/** The command fn in this process, from the words of a command line to what would be printed. */
export function commandHost(): FormulaHost {
  const opened = openLibrary('', '.', false);
  const style = chooseStyle({}, false);
  return {
    lacks: [],
    call: (name, args, language) => {
      const words = wordsOf(name, args, language);
      const read = readWords(words.slice(1), fn, [...fn.options, ...GLOBAL_OPTIONS], language);
      if (!read.ok) throw new Error(`${JSON.stringify(words)}: ${JSON.stringify(read.problem)}`);
      const exit = fn.run(read.value, {
        language,
        folder: '.',
        style,
        columns: null,
        width: 80,
        commands: [fn],
        library: () => opened,
        openedLibrary: () => opened,
        answer: () => Promise.reject(new Error('fn asks nothing else')),
      });
      if (exit instanceof Promise) throw new Error('fn answers at once');
      return answerOf(words, exit);
    },
  };
}

function answerOf(words: readonly string[], { out, note }: Pick<Exit, 'out' | 'note'>): HostAnswer {
  if (note !== '') throw new Error(`${JSON.stringify(words)}: ${note}`);
  const answer = JSON.parse(out);
  return 'value' in answer ? answer.value : answer;
}
