import { type ImportBytesOptions, type ImportResult, importBytes } from '@cyberbudget/importer';
import { openPdf } from '@cyberbudget/importer/draw-pages';

/** What the worker is asked: to read a file, or to open a PDF and draw pages of it. */
export type ReaderOrder =
  | {
      readonly kind: 'read';
      readonly bytes: Uint8Array;
      readonly options: ImportBytesOptions;
      readonly reply: MessagePort;
    }
  | {
      readonly kind: 'open';
      readonly bytes: Uint8Array;
      readonly cMapUrl: string | undefined;
      /** Takes one DrawOrder after the other. */
      readonly reply: MessagePort;
    };

/** What it answers to reading, once. */
export interface ReadReply {
  readonly result: ImportResult;
}

/** Asks an opened PDF for a page. */
export interface DrawOrder {
  readonly page: number;
  readonly wide: number;
}

/**
 * What an opened PDF says: first how many pages it has, then a page for each order; null where that
 * cannot be had.
 */
export type PageReply =
  | { readonly kind: 'opened'; readonly pages: number | null }
  | {
      readonly kind: 'drawn';
      readonly drawn: {
        readonly bitmap: ImageBitmap;
        readonly width: number;
        readonly height: number;
      } | null;
    };

/** The scope of a dedicated worker, as far as it is used: the page's own types are of a window. */
interface WorkerScope {
  addEventListener(type: 'message', listener: (event: { readonly data: ReaderOrder }) => void): void;
}

const scope = globalThis as unknown as WorkerScope;

scope.addEventListener('message', ({ data: order }) => {
  if (order.kind === 'read')
    void importBytes(order.bytes, order.options).then((result) =>
      order.reply.postMessage({ result } satisfies ReadReply),
    );
  else void openPages(order);
});

async function openPages({ bytes, cMapUrl, reply }: Extract<ReaderOrder, { readonly kind: 'open' }>) {
  const say = (said: PageReply, moved: Transferable[] = []): void => reply.postMessage(said, moved);
  const pdf = await openPdf(bytes, cMapUrl).catch(() => null);
  reply.onmessage = async ({ data: { page, wide } }: MessageEvent<DrawOrder>) => {
    const drawn = (await pdf?.draw(page, wide).catch(() => null)) ?? null;
    say({ kind: 'drawn', drawn }, drawn === null ? [] : [drawn.bitmap]);
  };
  say({ kind: 'opened', pages: pdf?.pages ?? null });
}
