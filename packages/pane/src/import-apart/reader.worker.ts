import { type ImportBytesOptions, type ImportResult, importBytes } from '@cyberbudget/importer';

/** What the worker is asked. */
export interface ReadOrder {
  readonly bytes: Uint8Array;
  readonly options: ImportBytesOptions;
  readonly reply: MessagePort;
}

/** What it answers, once. */
export interface ReadReply {
  readonly result: ImportResult;
}

/** The scope of a dedicated worker, as far as it is used: the page's own types are of a window. */
interface WorkerScope {
  addEventListener(type: 'message', listener: (event: { readonly data: ReadOrder }) => void): void;
}

const scope = globalThis as unknown as WorkerScope;

scope.addEventListener('message', ({ data: { bytes, options, reply } }) => {
  void importBytes(bytes, options).then((result) => reply.postMessage({ result } satisfies ReadReply));
});
