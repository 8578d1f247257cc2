import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { importBytes, importText } from '../src/index.ts';

const CASES = new URL('./', import.meta.url);

/** The folders of cases; those that begin with "error-" give no document. */
export const caseNames = (): string[] =>
  readdirSync(CASES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

export const expectedFile = (name: string): URL =>
  new URL(`${name}/${name.startsWith('error-') ? 'expected-problems' : 'expected'}.json`, CASES);

/** What comes of a case, as its golden file has it: the document with its account and findings, or the problems. */
export async function outcome(name: string): Promise<string> {
  const pdf = new URL(`${name}/input.pdf`, CASES);
  const result = existsSync(pdf)
    ? await importBytes(new Uint8Array(readFileSync(pdf)), { file: 'input.pdf' })
    : importText(readFileSync(new URL(`${name}/input.txt`, CASES), 'utf8'), { file: 'input.txt' });
  const shown = result.ok ? { ...result.document, findings: result.report.findings } : result.problems;
  return `${JSON.stringify(shown, null, 1)}\n`;
}
