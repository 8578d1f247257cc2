import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const pathOf = (page: string): string => `${ROOT}${page}`;
export const textOf = (page: string): string => readFileSync(pathOf(page), 'utf8');

/** Pages that a program writes, as it writes them. */
const isWritten = (page: string): boolean =>
  /^docs\/errata(?:\.ja)?\.md$/.test(page) || textOf(page).startsWith('<!-- Generated');

const tracked = (patterns: readonly string[]): readonly string[] =>
  execFileSync('git', ['ls-files', ...patterns], { cwd: ROOT, encoding: 'utf8' })
    .split('\n')
    .filter((path) => path !== '');

/** Every page in Markdown that a person writes. */
export const pages = (): readonly string[] => tracked(['*.md']).filter((page) => !isWritten(page));

/** Every program's source. */
export const programs = (): readonly string[] => tracked(['*.ts', '*.tsx', '*.mts', '*.mjs']);
