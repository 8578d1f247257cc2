import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { shown } from '../src/terminal/print.ts';

const dist = join(import.meta.dirname, '../dist');

/** The built program, as an installation has it. */
export const BUILT = join(dist, 'cyberbudget.js');

const { run } = (await import(join(dist, 'run.js'))) as typeof import('../src/run.ts');

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

/** What the built program makes of a command line, without a process for it. */
export async function cyberbudget(
  words: readonly string[],
  { variables = {}, folder = process.cwd() }: Environment = {},
): Promise<Ran> {
  const { status, out, note } = await run(words, { variables, folder, columns: null });
  return { status, out, note: shown(note) };
}

const { PATH = '', TMPDIR = '', SystemRoot = '' } = process.env;

/**
 * Runs the built program in a process of its own: for what a process alone can do, and to see that
 * it prints what it should.
 */
export function spawned(words: readonly string[], { variables = {}, folder }: Environment = {}): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BUILT, ...words], {
    encoding: 'utf8',
    env: { PATH, TMPDIR, SystemRoot, ...variables },
    ...(folder === undefined ? {} : { cwd: folder }),
  });
  return { status, out: stdout, note: stderr };
}
