import type { PDFWorker } from 'pdfjs-dist/types/src/display/api.js';
import type { PdfJs } from './load-pdfjs.ts';

/** What the two halves of pdf.js send each other, as far as it is looked at here. */
interface Message {
  /** A part of what is sent in parts. */
  readonly chunk?: object;
}
type Listener = (event: { readonly data: Message }) => void;

/** The half of pdf.js that reads: it is loaded beside the one that asks. */
type Reader = { readonly WorkerMessageHandler: { initializeFromPort(end: End): void } };

/**
 * Joins the two halves of pdf.js in this thread by a channel of our own, which hands over what is
 * sent: the one it would use copies all of it, every text of every page. Whoever asks changes
 * nothing of what it is given.
 * @returns the worker for one document; to be destroyed after it
 */
export function workerHere({ PDFWorker }: PdfJs): PDFWorker {
  const [asking, reading] = [new End(), new End()];
  asking.other = reading;
  reading.other = asking;
  const worker = new PDFWorker({ port: asking as never, verbosity: 0 });
  (
    globalThis as unknown as { readonly pdfjsWorker: Reader }
  ).pdfjsWorker.WorkerMessageHandler.initializeFromPort(reading);
  return worker;
}

/** One end of the channel, with what pdf.js asks of a port. */
class End {
  other: End | undefined;
  readonly listeners = new Set<Listener>();

  postMessage(message: Message): void {
    const event = { data: asSent(message) };
    queueMicrotask(() => {
      for (const listener of this.other?.listeners ?? []) listener(event);
    });
  }

  addEventListener(
    _: 'message',
    listener: Listener,
    { signal }: { readonly signal?: AbortSignal } = {},
  ): void {
    this.listeners.add(listener);
    signal?.addEventListener('abort', () => this.listeners.delete(listener));
  }
}

/** A message as it is now: pdf.js empties the lists of a part to fill them with the next one. */
const asSent = (message: Message): Message =>
  message.chunk === undefined
    ? message
    : {
        ...message,
        chunk: Object.fromEntries(
          Object.entries(message.chunk).map(([name, value]) => [
            name,
            Array.isArray(value) ? value.slice() : value,
          ]),
        ),
      };
