import type { SpreadsheetError } from '@cyberbudget/core';
import type { Formula } from './formula.ts';
import { type Token, tokens } from './tokens.ts';

/**
 * Reads a formula in the spelling that Excel and Sheets share: literals, omitted arguments, array constants ({1,2;3,4}),
 * references and nested calls. Operators are not read: they are the host's.
 * @throws Error where the text is no such formula
 */
export function parseFormula(text: string): Formula {
  if (!text.startsWith('=')) throw new Error(`A formula begins with =: ${text}`);
  const reader: Reader = { tokens: tokens(text.slice(1)), at: 0 };
  const formula = parseOne(reader);
  if (reader.at < reader.tokens.length) throw new Error(`More than one formula: ${text}`);
  return formula;
}

interface Reader {
  readonly tokens: readonly Token[];
  at: number;
}

const next = (reader: Reader): Token | undefined => reader.tokens[reader.at];

function take(reader: Reader): Token {
  const token = next(reader);
  if (token === undefined) throw new Error('The formula ends too soon.');
  reader.at += 1;
  return token;
}

function isNext(reader: Reader, ...marks: readonly string[]): boolean {
  const token = next(reader);
  return token?.kind === 'mark' && marks.includes(token.text);
}

function takeMark(reader: Reader, ...marks: readonly string[]): string {
  if (!isNext(reader, ...marks)) throw new Error(`One of ${marks.join(' ')} belongs here.`);
  return take(reader).text;
}

function parseOne(reader: Reader): Formula {
  const token = take(reader);
  switch (token.kind) {
    case 'text':
      return { kind: 'value', value: token.text.slice(1, -1).replaceAll('""', '"') };
    case 'number':
      return { kind: 'value', value: Number(token.text) };
    case 'error':
      return { kind: 'error', error: token.text as SpreadsheetError };
    case 'word':
      return parseWord(token.text, reader);
    default:
      return parseMark(token.text, reader);
  }
}

function parseWord(word: string, reader: Reader): Formula {
  if (isNext(reader, '(')) {
    take(reader);
    return { kind: 'call', name: word.toUpperCase(), args: parseArguments(reader) };
  }
  if (/^(?:TRUE|FALSE)$/i.test(word)) return { kind: 'value', value: /^T/i.test(word) };
  return { kind: 'reference', address: word.toUpperCase() };
}

function parseMark(mark: string, reader: Reader): Formula {
  if (mark === '-') {
    const negated = parseOne(reader);
    if (negated.kind === 'value' && typeof negated.value === 'number')
      return { kind: 'value', value: -negated.value };
  }
  if (mark === '{') return { kind: 'array', rows: parseRows(reader) };
  throw new Error(`${mark} stands where a value belongs.`);
}

/** The arguments up to the closing bracket; none between two commas is one that is left out. */
function parseArguments(reader: Reader): Formula[] {
  const args: Formula[] = [];
  if (isNext(reader, ')')) {
    take(reader);
    return args;
  }
  for (;;) {
    args.push(isNext(reader, ',', ')') ? { kind: 'left-out' } : parseOne(reader));
    if (takeMark(reader, ',', ')') === ')') return args;
  }
}

function parseRows(reader: Reader): Formula[][] {
  const rows: Formula[][] = [[]];
  for (;;) {
    rows.at(-1)?.push(parseOne(reader));
    const mark = takeMark(reader, ',', ';', '}');
    if (mark === '}') return rows;
    if (mark === ';') rows.push([]);
  }
}
