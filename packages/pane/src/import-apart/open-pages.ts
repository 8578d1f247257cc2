import type { DrawnPage, OpenPages } from '../state/load-importer.ts';
import { addressOfPage, startReader } from './reader.ts';
import type { DrawOrder, PageReply } from './reader.worker.ts';

/** How long opening a file or drawing a page may take, in milliseconds. */
const LONGEST = 20_000;

/**
 * Opens a PDF in a worker that draws its pages one by one, as they are asked for. A page that takes
 * too long ends the worker: from then on every page is null.
 */
export const openPages: OpenPages = async (bytes, cMapUrl) => {
  if (typeof OffscreenCanvas === 'undefined') return null;
  const { worker, port } = startReader({ kind: 'open', bytes, cMapUrl: addressOfPage(cMapUrl) });
  let hasEnded = false;
  const close = (): void => {
    hasEnded = true;
    port.close();
    worker.terminate();
  };
  const next = (): Promise<PageReply | null> =>
    new Promise((resolve) => {
      const limit = setTimeout(() => settle(null), LONGEST);
      const settle = (reply: PageReply | null): void => {
        clearTimeout(limit);
        if (reply === null) close();
        resolve(reply);
      };
      port.onmessage = ({ data }: MessageEvent<PageReply>) => settle(data);
      worker.onerror = (event) => {
        event.preventDefault();
        settle(null);
      };
    });
  const opened = await next();
  if (opened?.kind !== 'opened' || opened.pages === null) {
    close();
    return null;
  }
  // One page at a time: what was asked for first is drawn first.
  let turn: Promise<unknown> = Promise.resolve();
  const draw = (page: number, wide: number): Promise<DrawnPage | null> => {
    const drawn = turn.then(async () => {
      if (hasEnded) return null;
      port.postMessage({ page, wide } satisfies DrawOrder);
      const reply = await next();
      return reply?.kind === 'drawn' ? reply.drawn : null;
    });
    turn = drawn;
    return drawn;
  };
  return { pages: opened.pages, draw, close };
};
