import { closeSync, fsyncSync, lstatSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import type { Bilingual } from '@cyberbudget/core';
import type { CommandProblem } from '../problem/problem.ts';
import { clearDrafts, draftOf, endAfterWriting } from './draft.ts';
import { failure, ownReason } from './failure.ts';

/**
 * Writes a file whole or not at all: beside its place first, then into it by one rename. An
 * interruption meanwhile leaves the old file or the new one and nothing beside it.
 * @returns what kept it from being written; a file that is there stays as it is unless it may be
 * replaced
 */
export function writeWhole(
  path: string,
  content: string | Uint8Array,
  force: boolean,
): CommandProblem | null {
  const taken = occupied(path, force);
  if (taken !== null) return taken;
  const draft = draftOf(path);
  try {
    endAfterWriting();
    clearDrafts(path);
    writeDraft(draft, Buffer.from(content));
    renameSync(draft, path);
    return null;
  } catch (error) {
    rmSync(draft, { force: true });
    return { code: 'cannot-write', path, why: failure(error) };
  }
}

/**
 * What already stands in a file's place and may not be replaced: a folder, a device, a pipe, a
 * link, the input itself, and a file without leave.
 * @param input the file that is read, where there is one
 */
export function occupied(path: string, force: boolean, input: string | null = null): CommandProblem | null {
  const refused = (why: Bilingual): CommandProblem => ({ code: 'cannot-write', path, why });
  const there = lstatSync(path, { throwIfNoEntry: false });
  if (there === undefined) return null;
  if (there.isDirectory()) return refused(failure(Object.assign(new Error(), { code: 'EISDIR' })));
  if (there.isSymbolicLink()) return refused(ownReason('is-link'));
  if (!there.isFile()) return refused(ownReason('not-regular'));
  const read = input === null ? undefined : statSync(input, { throwIfNoEntry: false });
  if (read !== undefined && read.dev === there.dev && read.ino === there.ino)
    return refused(ownReason('is-input'));
  return force ? null : { code: 'exists', path };
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
