import { readFileSync } from 'node:fs';

/** The rows of a page's tables that begin with a formula: | `=…` | result | … */
export function formulasOf(page: string): (readonly [formula: string, printed: string])[] {
  const text = readFileSync(new URL(`../../../${page}`, import.meta.url), 'utf8');
  return [...text.matchAll(/^\| `(=[^`\n]+)` \| ([^|\n]+) \|/gm)].map(([, formula = '', printed = '']) => [
    formula,
    printed.trim(),
  ]);
}
