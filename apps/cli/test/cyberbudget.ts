import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** The built program, as an installation has it. */
export const BUILT = join(import.meta.dirname, '../dist/cyberbudget.js');

export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly note: string;
}

/** Where and with what the program is run; the environment holds nothing else. */
export interface Environment {
  readonly variables?: Readonly<Record<string, string>>;
  readonly folder?: string;
}

const { PATH = '', TMPDIR = '', SystemRoot = '' } = process.env;

/** Runs the built program in a process of its own. */
export function cyberbudget(words: readonly string[], { variables = {}, folder }: Environment = {}): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BUILT, ...words], {
    encoding: 'utf8',
    env: { PATH, TMPDIR, SystemRoot, ...variables },
    ...(folder === undefined ? {} : { cwd: folder }),
  });
  return { status, out: stdout, note: stderr };
}
