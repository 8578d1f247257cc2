import { readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Where a file or folder is written before it takes its place: beside it, under a name that says
 * whose it is.
 */
export const draftOf = (path: string): string => join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);

/**
 * Takes away what runs that were killed left beside a path; what a run that still lives is writing
 * stays.
 */
export function clearDrafts(path: string): void {
  const name = basename(path).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const draft = new RegExp(`^\\.${name}\\.(\\d+)\\.tmp$`);
  for (const found of readdirSync(dirname(path))) {
    const pid = Number(draft.exec(found)?.[1] ?? 0);
    if (pid > 0 && !isAlive(pid)) rmSync(join(dirname(path), found), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Signals that end a run, and the status it then leaves. */
const ENDING = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/**
 * From here on an interruption waits until what is being written stands whole in its place: it
 * takes a moment, and nothing is left beside it. Before, an interruption ends the run at once.
 */
export function endAfterWriting(): void {
  for (const [signal, status] of Object.entries(ENDING)) {
    if (process.listenerCount(signal) === 0) process.on(signal, () => process.exit(status));
  }
}
