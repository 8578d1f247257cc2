import { existsSync, readdirSync, readFileSync } from 'node:fs';
import {
  type ImportProblem,
  importBytes,
  importProblemSentence,
  importText,
  stoppedLineTexts,
} from '../src/index.ts';

const CASES = new URL('./', import.meta.url);

/** Inputs that are read from their bytes. */
const BYTES = ['input.pdf', 'input.csv'];

/** The folders of cases; those that begin with "error-" give no document. */
export const caseNames = (): string[] =>
  readdirSync(CASES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

export const expectedFile = (name: string): URL =>
  new URL(`${name}/${name.startsWith('error-') ? 'expected-problems' : 'expected'}.json`, CASES);

/**
 * What comes of a case, as its golden file has it: the document with its account and notices, or
 * the problems with what is said of them. The printed lines stand in the input.
 */
export async function outcome(name: string): Promise<string> {
  const bytes = BYTES.find((file) => existsSync(new URL(`${name}/${file}`, CASES)));
  const result =
    bytes === undefined
      ? importText(readFileSync(new URL(`${name}/input.txt`, CASES), 'utf8'), { file: 'input.txt' })
      : await importBytes(new Uint8Array(readFileSync(new URL(`${name}/${bytes}`, CASES))), { file: bytes });
  const shown = result.ok
    ? { ...result.document, printedLines: [], notices: result.report.notices }
    : result.problems.map((problem) => ({ ...problem, ja: said(problem, 'ja'), en: said(problem, 'en') }));
  return `${JSON.stringify(shown, null, 1)}\n`;
}

const said = (problem: ImportProblem, language: 'ja' | 'en'): string[] => [
  importProblemSentence(problem, language),
  ...stoppedLineTexts(problem, language),
];
