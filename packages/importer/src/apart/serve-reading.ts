import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { ImportBytesOptions, ImportResult } from '../result/import-result.ts';

/** The first word of a process that reads one file for another; with a channel to it only. */
export const READ_APART = '--read-apart';

/** What it sends back where it cannot read at all. */
export const FAILED = 'failed';

/** What the process is asked. */
export interface ReadOrder {
  readonly bytes: Uint8Array;
  readonly options: ImportBytesOptions;
  readonly limits: { readonly milliseconds: number; readonly bytes: number };
}

/**
 * Ends the process at its limits and when nobody waits for it any more. It watches from a thread of
 * its own: the one that reads may not come back to its timers.
 */
const WATCH = `
  const { workerData: { milliseconds, bytes, parent } } = require('node:worker_threads');
  const until = Date.now() + milliseconds;
  setInterval(() => {
    const over = Date.now() > until || process.memoryUsage.rss() > bytes || process.ppid !== parent;
    if (over) process.kill(process.pid, 'SIGKILL');
  }, 50);
`;

/** Reads the file that is sent and sends back what the importer makes of it. */
export async function serveReading(): Promise<void> {
  const [order] = (await once(process, 'message')) as [ReadOrder];
  new Worker(WATCH, { eval: true, workerData: { ...order.limits, parent: process.ppid } });
  process.send?.(await read(order));
}

/** A file itself never makes the importer fail; that a part of the program is missing does. */
async function read({ bytes, options }: ReadOrder): Promise<ImportResult | typeof FAILED> {
  try {
    const { importBytes } = await import('../import-bytes.ts');
    return await importBytes(bytes, options);
  } catch {
    return FAILED;
  }
}
