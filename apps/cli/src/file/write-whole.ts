import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { CommandProblem } from '../problem/problem.ts';
import { failure } from './failure.ts';

/**
 * Writes a file whole or not at all: beside its place first, then into it by one rename.
 * @returns what kept it from being written; a file that is there stays as it is unless it may be replaced
 */
export function writeWhole(
  path: string,
  content: string | Uint8Array,
  force: boolean,
): CommandProblem | null {
  const taken = occupied(path, force);
  if (taken !== null) return taken;
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    writeDraft(draft, Buffer.from(content));
    renameSync(draft, path);
    return null;
  } catch (error) {
    rmSync(draft, { force: true });
    return { code: 'cannot-write', path, why: failure(error) };
  }
}

/** What already stands in a file's place and may not be replaced. */
export function occupied(path: string, force: boolean): CommandProblem | null {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true)
    return { code: 'cannot-write', path, why: failure(Object.assign(new Error(), { code: 'EISDIR' })) };
  return !force && existsSync(path) ? { code: 'exists', path } : null;
}

function writeDraft(path: string, bytes: Buffer): void {
  const file = openSync(path, 'wx', 0o644);
  try {
    for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
