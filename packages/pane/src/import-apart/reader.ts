import type { ReaderOrder } from './reader.worker.ts';

/** A worker that was given an order, and the end of the channel on which it answers. */
export interface Reader {
  readonly worker: Worker;
  readonly port: MessagePort;
}

type Order = ReaderOrder extends infer Each
  ? Each extends ReaderOrder
    ? Omit<Each, 'reply'>
    : never
  : never;

/**
 * Starts a worker with an order. pdf.js answers for itself where a worker answers: the reader has a
 * channel of its own.
 */
export function startReader(order: Order): Reader {
  const worker = new Worker(new URL('./reader.worker.ts', import.meta.url), { type: 'module' });
  const { port1, port2 } = new MessageChannel();
  worker.postMessage({ ...order, reply: port2 } as ReaderOrder, [port2]);
  return { worker, port: port1 };
}

/** An address of the page is another one in a worker. */
export const addressOfPage = (address: string | undefined): string | undefined =>
  address === undefined ? undefined : new URL(address, document.baseURI).href;
