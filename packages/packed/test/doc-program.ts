import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The code of a page as one program that prints a JSON array, and the values that the page says it
 * gives.
 */
export interface DocProgram {
  readonly code: string;
  readonly lines: readonly string[];
  readonly expected: readonly unknown[];
}

/**
 * Reads the TypeScript blocks of docs/core.md. A line `expression; // → JSON` is a value to
 * compare.
 */
export function docProgram(): DocProgram {
  const page = readFileSync(join(import.meta.dirname, '../../../docs/core.md'), 'utf8');
  const blocks = [...page.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, block = '']) => block);
  const lines: string[] = [];
  const expected: unknown[] = [];
  const code = blocks
    .join('\n')
    .split('\n')
    .map((line) => {
      const [, expression, value] = /^(\S.*); \/\/ → (.+)$/.exec(line) ?? [];
      if (expression === undefined || value === undefined) return line;
      lines.push(expression);
      expected.push(JSON.parse(value));
      return `results.push(${expression});`;
    });
  const program = ['const results: unknown[] = [];', ...code, 'console.log(JSON.stringify(results));'];
  return { code: `${program.join('\n')}\n`, lines, expected };
}
