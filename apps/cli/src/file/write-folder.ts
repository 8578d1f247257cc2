import { existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CommandProblem } from '../problem/problem.ts';
import { clearDrafts, draftOf, endAfterWriting } from './draft.ts';
import { failure, ownReason } from './failure.ts';

/**
 * Writes a folder of files whole or not at all: beside its place first, then into it. Into a folder
 * that exists (`force`) only its own files are written, each by one rename; whatever else stands
 * there stays.
 */
export function writeFolder(
  path: string,
  files: ReadonlyMap<string, string>,
  force: boolean,
): CommandProblem | null {
  const taken = occupiedFolder(path, force);
  if (taken !== null) return taken;
  const draft = draftOf(path);
  try {
    endAfterWriting();
    clearDrafts(path);
    mkdirSync(draft);
    for (const [name, content] of files) writeFileSync(join(draft, name), content);
    if (existsSync(path)) {
      for (const name of files.keys()) renameSync(join(draft, name), join(path, name));
    } else renameSync(draft, path);
    return null;
  } catch (error) {
    return { code: 'cannot-write', path, why: failure(error) };
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/**
 * What stands in a folder's place and may not be written into: a file, or a folder that holds
 * something.
 */
export function occupiedFolder(path: string, force: boolean): CommandProblem | null {
  const there = lstatSync(path, { throwIfNoEntry: false });
  if (there === undefined) return null;
  if (there.isSymbolicLink()) return { code: 'cannot-write', path, why: ownReason('is-link') };
  if (!there.isDirectory())
    return { code: 'cannot-write', path, why: failure(Object.assign(new Error(), { code: 'ENOTDIR' })) };
  return !force && readdirSync(path).length > 0 ? { code: 'exists', path } : null;
}
