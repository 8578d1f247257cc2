import type { Exit } from '../exit.ts';

/** Writes what a command ended with and leaves its status. A reader that has seen enough (`… | head -1`) closes the pipe: that is no error. */
export function print({ out, note, status }: Exit): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(status);
      throw error;
    });
  }
  process.exitCode = status;
  if (out !== '') process.stdout.write(out);
  if (note !== '') process.stderr.write(note);
}
