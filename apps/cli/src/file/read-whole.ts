import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Reading } from '../command/read-words.ts';
import { failure } from './failure.ts';

/** A file's name and bytes, in a buffer of their own. */
export interface FileContent {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Reads a file of which the path is relative to a folder; "-" is standard input. */
export function readWhole(given: string, folder: string): Reading<FileContent> {
  const path = given === '-' ? 0 : resolve(folder, given);
  try {
    return {
      ok: true,
      value: { name: path === 0 ? 'stdin' : basename(path), bytes: new Uint8Array(readFileSync(path)) },
    };
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return {
      ok: false,
      problem: missing
        ? { code: 'no-such-file', path: String(path) }
        : { code: 'cannot-read', path: String(path), why: failure(error) },
    };
  }
}
