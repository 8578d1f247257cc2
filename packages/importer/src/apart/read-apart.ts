import { fork } from 'node:child_process';
import type { ImportBytesOptions, ImportResult } from '../result/import-result.ts';
import type { ReadingEnded } from './reading-ended.ts';
import { FAILED, READ_APART, type ReadOrder } from './serve-reading.ts';

/** What a file may take to be read: a document of 500 pages takes a sixth of it. */
const SECONDS = 60;
const BYTES = 2 * 2 ** 30;

export type ReadApart =
  | { readonly ok: true; readonly result: ImportResult }
  | { readonly ok: false; readonly reason: ReadingEnded };

/**
 * Reads a PDF in a process of its own, which is ended at its limits: no file, however it is made,
 * keeps this one or takes it along. The process is this program again: called with READ_APART it
 * has to do nothing but `serveReading`. A text is read here: the importer bounds what it costs.
 * @param seconds how long reading may take
 * @returns the result of the importer; which limit was reached
 */
export async function readApart(
  bytes: Uint8Array,
  options: ImportBytesOptions,
  seconds: number = SECONDS,
): Promise<ReadApart> {
  // Loaded when a file comes: programs that read none start without it.
  const { importBytes, isPdf } = await import('../import-bytes.ts');
  if (!isPdf(bytes)) return { ok: true, result: await importBytes(bytes, options) };
  const [, entry = ''] = process.argv;
  const limits = { milliseconds: seconds * 1000, bytes: BYTES };
  const started = Date.now();
  const child = fork(entry, [READ_APART], {
    execArgv: [...process.execArgv, `--max-old-space-size=${BYTES / 2 ** 20 / 2}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  return new Promise((resolve) => {
    child.once('message', (answer) => {
      const result = answer as ImportResult | typeof FAILED;
      resolve(result === FAILED ? { ok: false, reason: 'reader-failed' } : { ok: true, result });
      child.kill('SIGKILL');
    });
    child.once('error', () => resolve({ ok: false, reason: 'reader-failed' }));
    child.once('exit', () => {
      const late = Date.now() - started >= limits.milliseconds;
      resolve({ ok: false, reason: late ? 'takes-too-long' : 'takes-too-much' });
    });
    child.send({ bytes, options, limits } satisfies ReadOrder, (error) => {
      if (error !== null) child.kill('SIGKILL');
    });
  });
}
