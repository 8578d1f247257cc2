import { fileText } from '@cyberbudget/core';
import type { Exit } from '../exit.ts';
import { failure } from '../file/failure.ts';

/**
 * Writes what a command ended with and leaves its status. A reader that has seen enough
 * (`… | head -1`) closes the pipe: that is no error. A place that takes no more (a full disk) is
 * one: a sentence and status 1.
 */
export function print({ out, note, status }: Exit): void {
  process.exitCode = status;
  process.stderr.on('error', () => process.exit(status === 0 ? 1 : status));
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(status);
    const { ja, en } = failure(error);
    process.exitCode = 1;
    process.stderr.write(
      `cyberbudget: 標準出力に書けません（${ja}）。Cannot write to standard output (${en}).\n`,
    );
  });
  if (out !== '') process.stdout.write(out);
  if (note !== '') process.stderr.write(shown(note));
}

/** Our own styles, which a terminal may obey. */
const STYLE = new RegExp(`(${String.fromCharCode(27)}\\[[\\d;]*m)`);

/**
 * A note quotes what was typed and what files are called: nothing in it is obeyed by a terminal but
 * our styles.
 */
export const shown = (note: string): string =>
  note
    .split(STYLE)
    .map((part) => (STYLE.test(part) ? part : fileText(part)))
    .join('');
