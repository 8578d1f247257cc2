import { nodeBuiltin } from './node-builtin.ts';

type Zlib = Pick<typeof import('node:zlib'), 'inflateSync'>;

/** How many PDFs are being read. */
let reading = 0;
let hosts: typeof DecompressionStream | undefined;

/**
 * Unpacks the streams of a PDF at once while some work is done. For each stream that pdf.js asks
 * Node to unpack, Node builds half a dozen streams, which takes a third of the time of reading a
 * document. Whoever else asks meanwhile is given what the host has.
 */
export async function withOwnInflate<Result>(work: () => Promise<Result>): Promise<Result> {
  const zlib = nodeBuiltin('node:zlib');
  if (zlib === undefined) return work();
  if (reading++ === 0) take(zlib);
  try {
    return await work();
  } finally {
    if (--reading === 0 && hosts !== undefined) globalThis.DecompressionStream = hosts;
  }
}

function take(zlib: Zlib): void {
  const host = DecompressionStream;
  hosts = host;
  globalThis.DecompressionStream = new Proxy(host, {
    construct: (target, given, made) =>
      given[0] === 'deflate' && isAskedByPdfJs() ? unpacking(zlib) : Reflect.construct(target, given, made),
  });
}

/** Whether the half of pdf.js that reads is what called the caller. */
const isAskedByPdfJs = (): boolean => new Error().stack?.split('\n', 4)[3]?.includes('pdf.worker') ?? false;

/**
 * What pdf.js asks of a stream that unpacks: it writes all bytes at once and reads all that come
 * out. Where they cannot be unpacked it goes on by itself, as it does with a host's stream.
 */
function unpacking({ inflateSync }: Zlib) {
  let packed = new Uint8Array(0);
  const writer = {
    ready: undefined,
    async write(bytes: Uint8Array<ArrayBuffer>) {
      packed = bytes;
    },
    async close() {},
  };
  return {
    writable: { getWriter: () => writer },
    readable: {
      async *[Symbol.asyncIterator]() {
        yield inflateSync(packed);
      },
    },
  };
}
