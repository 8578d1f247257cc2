import { displayWidth } from '@cyberbudget/core';
import type { Style } from '../terminal/style.ts';

/** A part of a manual page. */
export interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}

/** A manual page: titles at the margin, text indented, sections without lines left out. */
export const page = (sections: readonly Section[], style: Style): string =>
  sections
    .filter(({ lines }) => lines.length > 0)
    .map(({ title, lines }) => [style.bold(title), ...lines.map(indented)].join('\n'))
    .join('\n\n');

const indented = (line: string): string => (line === '' ? '' : `  ${line}`);

/** Two columns, aligned for East Asian width. */
export function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(0, ...rows.map(([left]) => displayWidth(left)));
  return rows.map(([left, right]) => `${left}${' '.repeat(width - displayWidth(left))}  ${right}`.trimEnd());
}

/** A word as a shell takes it. */
export const shellWord = (word: string): string =>
  /^[\p{L}\p{N}_\-./×]+$/u.test(word) ? word : word.includes("'") ? JSON.stringify(word) : `'${word}'`;

/** A command line as one types it. */
export const commandLine = (words: readonly string[]): string =>
  ['cyberbudget', ...words].map(shellWord).join(' ');
