import { displayWidth, wrapText } from '@cyberbudget/core';
import type { Session } from '../session.ts';

/** A part of a manual page. */
export interface Section {
  readonly title: string;
  readonly lines: readonly string[];
  /** Whether its lines are laid out already: commands to type, and what they answer. */
  readonly isLaidOut?: boolean;
}

/** How far the text of a manual page stands from the margin. */
export const INDENT = 2;

/**
 * A manual page: titles at the margin, text indented and wrapped, sections without lines left out.
 */
export const page = (
  sections: readonly Section[],
  { style, width }: Pick<Session, 'style' | 'width'>,
): string =>
  sections
    .filter(({ lines }) => lines.length > 0)
    .map(({ title, lines, isLaidOut = false }) =>
      [style.bold(title), ...lines.flatMap((line) => indented(line, isLaidOut ? null : width - INDENT))].join(
        '\n',
      ),
    )
    .join('\n\n');

/** A line in lines of at most a width, all as far in as the first; null leaves it whole. */
function indented(line: string, width: number | null): string[] {
  const own = /^ */.exec(line)?.[0] ?? '';
  if (width === null || displayWidth(line) <= width)
    return [line === '' ? '' : `${' '.repeat(INDENT)}${line}`];
  return wrapText(line.trim(), width - own.length).map((part) => `${' '.repeat(INDENT)}${own}${part}`);
}

/** A left column wider than this has its right one below it. */
const WIDEST_LEFT = 26;

/** Two columns, aligned for East Asian width, the right one wrapped. */
export function columns(rows: readonly (readonly [string, string])[], width: number): string[] {
  const widths = rows.map(([left]) => displayWidth(left));
  const left = Math.max(0, ...widths.filter((columns) => columns <= WIDEST_LEFT));
  const room = Math.max(20, width - INDENT - left - 2);
  return rows.flatMap(([name, meaning], at) => {
    const [first = '', ...more] = wrapText(meaning, room);
    const own = widths[at] ?? 0;
    const below = more.map((part) => `${' '.repeat(left + 2)}${part}`);
    if (own > left) return [name, `${' '.repeat(left + 2)}${first}`, ...below];
    return [`${name}${' '.repeat(left - own)}  ${first}`.trimEnd(), ...below];
  });
}

/** A word as a shell takes it. */
export const shellWord = (word: string): string =>
  /^[\p{L}\p{N}_\-./×]+$/u.test(word) ? word : word.includes("'") ? JSON.stringify(word) : `'${word}'`;

/** A command line as one types it. */
export const commandLine = (words: readonly string[]): string =>
  ['cyberbudget', ...words].map(shellWord).join(' ');
