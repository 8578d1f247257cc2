import { readFileSync, readSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Bilingual } from '@cyberbudget/core';
import type { Reading } from '../command/read-words.ts';
import { failure, ownReason } from './failure.ts';

/** A file's name and bytes, in a buffer of their own. */
export interface FileContent {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Standard input that goes on beyond this is not waited for: it may never end. */
const LONGEST_INPUT = 128 * 2 ** 20;

/**
 * Reads a file of which the path is relative to a folder; "-" is standard input. Only a regular
 * file is read by its path: a device may never end.
 */
export function readWhole(given: string, folder: string): Reading<FileContent> {
  const path = resolve(folder, given);
  try {
    if (given === '-') {
      const bytes = standardInput();
      return bytes === null
        ? unreadable('stdin', ownReason('endless'))
        : { ok: true, value: { name: 'stdin', bytes } };
    }
    const there = statSync(path);
    if (!there.isFile() && !there.isDirectory()) return unreadable(path, ownReason('not-regular'));
    return { ok: true, value: { name: basename(path), bytes: new Uint8Array(readFileSync(path)) } };
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return missing
      ? { ok: false, problem: { code: 'no-such-file', path } }
      : unreadable(given === '-' ? 'stdin' : path, failure(error));
  }
}

const unreadable = (path: string, why: Bilingual): Reading<FileContent> => ({
  ok: false,
  problem: { code: 'cannot-read', path, why },
});

/** All of standard input; null where it does not end. */
function standardInput(): Uint8Array | null {
  const pieces: Buffer[] = [];
  for (let length = 0; length <= LONGEST_INPUT; ) {
    const piece = Buffer.alloc(2 ** 16);
    const read = readPiece(piece);
    if (read === 0) return new Uint8Array(Buffer.concat(pieces));
    pieces.push(piece.subarray(0, read));
    length += read;
  }
  return null;
}

/** Bytes read, 0 at the end. A terminal or a pipe that has nothing yet is asked again. */
function readPiece(piece: Buffer): number {
  for (;;) {
    try {
      return readSync(0, piece, 0, piece.length, null);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : '';
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
  }
}
