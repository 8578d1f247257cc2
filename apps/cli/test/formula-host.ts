import type { FormulaHost, Given, GivenCell, HostAnswer } from '@cyberbudget/conformance';
import { cyberbudget } from './cyberbudget.ts';

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

/** An argument as a word: text as it is, everything with a type of its own as an array constant of one cell. */
function toWord(given: Given): string {
  if (isRange(given)) return `{${given.map((row) => row.map(constant).join(',')).join(';')}}`;
  if (given === undefined || given === null) return '';
  if (typeof given !== 'string') return `{${constant(given)}}`;
  return /^\s*[{#]/.test(given) ? `{${quoted(given)}}` : given;
}

/** The built program as a host of the functions: every call a process of its own, and the same call only once. */
export function builtHost(): FormulaHost {
  const answered = new Map<string, HostAnswer>();
  return {
    lacks: [],
    call: (name, args, language) => {
      const words = ['fn', name, '--lang', language, '--', ...args.map(toWord)];
      const key = JSON.stringify(words);
      const known = answered.get(key);
      if (known !== undefined) return known;
      const answer = read(words);
      answered.set(key, answer);
      return answer;
    },
  };
}

function read(words: readonly string[]): HostAnswer {
  const { out, note } = cyberbudget(words);
  if (note !== '') throw new Error(`${JSON.stringify(words)}: ${note}`);
  const answer = JSON.parse(out);
  return 'value' in answer ? answer.value : answer;
}
