import type { ImportBytesOptions, ImportResult } from '@cyberbudget/importer';
import { addressOfPage, startReader } from './reader.ts';
import type { ReadReply } from './reader.worker.ts';

/**
 * How long reading a file may take, in milliseconds: a document of 500 pages takes a sixth of it.
 */
const LONGEST = 60_000;

/**
 * Reads a file in a worker, which is ended at its limit of time and as soon as nobody wants it any
 * more: no file, however it is made, keeps the page, whose functions and sheet go on meanwhile.
 * @param signal ends the reading at once; what is promised is then never settled
 * @returns as importBytes of the importer does; a file that takes too long, or more memory than
 * there is, is refused
 */
export function readApart(
  bytes: Uint8Array,
  options: ImportBytesOptions,
  { signal, milliseconds = LONGEST }: { readonly signal?: AbortSignal; readonly milliseconds?: number } = {},
): Promise<ImportResult> {
  const { worker, port } = startReader({ kind: 'read', bytes, options: atThisPage(options) });
  signal?.addEventListener('abort', () => worker.terminate(), { once: true });
  return new Promise<ImportResult>((resolve, reject) => {
    const limit = setTimeout(() => {
      resolve({ ok: false, problems: [{ code: 'too-slow', seconds: milliseconds / 1000 }] });
      worker.terminate();
    }, milliseconds);
    const settle = (): void => {
      clearTimeout(limit);
      worker.terminate();
    };
    port.onmessage = ({ data }: MessageEvent<ReadReply>) => {
      settle();
      resolve(data.result);
    };
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      settle();
      reject(new Error('the reader could not be loaded, or ended'));
    });
  });
}

function atThisPage(options: ImportBytesOptions): ImportBytesOptions {
  const cMapUrl = addressOfPage(options.cMapUrl);
  return cMapUrl === undefined ? options : { ...options, cMapUrl };
}
