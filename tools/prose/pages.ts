import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const pathOf = (page: string): string => `${ROOT}${page}`;
export const textOf = (page: string): string => readFileSync(pathOf(page), 'utf8');

/** Pages that a program writes, as it writes them. */
const isWritten = (page: string): boolean =>
  /^docs\/errata(?:\.ja)?\.md$/.test(page) || textOf(page).startsWith('<!-- Generated');

/** Every page in Markdown that a person writes. */
export function pages(): readonly string[] {
  const tracked = execFileSync('git', ['ls-files', '*.md'], { cwd: ROOT, encoding: 'utf8' });
  return tracked.split('\n').filter((page) => page !== '' && !isWritten(page));
}
