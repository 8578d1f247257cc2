import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readPdf } from './read-pdf.ts';

const PDF = new URL('../../cases/slide-blank-cells/input.pdf', import.meta.url);
const bytes = new Uint8Array(readFileSync(PDF));
const SAID = 'サイバーセキュリティ関係予算';

/** A text unpacked by streams, as another part of a program would while a PDF is read. */
const unpacked = (): Promise<string> =>
  new Response(
    new Blob([new Uint8Array(gzipSync(SAID))]).stream().pipeThrough(new DecompressionStream('gzip')),
  ).text();

test('pdf.js unpacks streams by itself, whoever else asks has what the host has', async () => {
  const host = globalThis.DecompressionStream;
  let made = 0;
  const counting = class extends host {
    constructor(...given: ConstructorParameters<typeof host>) {
      super(...given);
      made++;
    }
  };
  globalThis.DecompressionStream = counting;
  try {
    expect(Buffer.from(bytes).includes('/FlateDecode')).toBe(true);
    const [read, text] = await Promise.all([
      readPdf(bytes, undefined),
      unpacked(),
      readPdf(bytes, undefined),
    ]);
    expect([read.ok, text, made]).toEqual([true, SAID, 1]);
    expect(globalThis.DecompressionStream).toBe(counting);
  } finally {
    globalThis.DecompressionStream = host;
  }
});
