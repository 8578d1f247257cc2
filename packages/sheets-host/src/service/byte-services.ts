import { gunzipSync, gzipSync } from 'fflate';

interface Blob {
  getBytes(): number[];
  getDataAsString(): string;
}

/**
 * Utilities: bytes are lists of numbers. Packed alike whenever, so that the same text gives the
 * same bytes.
 */
export const byteServices = {
  newBlob: (content: string | readonly number[]): Blob =>
    blob(typeof content === 'string' ? new TextEncoder().encode(content) : Uint8Array.from(content)),
  gzip: ({ getBytes }: Blob): Blob => blob(gzipSync(Uint8Array.from(getBytes()), { mtime: 0 })),
  ungzip: ({ getBytes }: Blob): Blob => blob(gunzipSync(Uint8Array.from(getBytes()))),
  getUuid: (): string => crypto.randomUUID(),
  base64Encode: (bytes: readonly number[]): string =>
    btoa(bytes.map((byte) => String.fromCharCode(byte)).join('')),
  base64Decode: (text: string): number[] => Array.from(atob(text), (character) => character.charCodeAt(0)),
};

const blob = (bytes: Uint8Array): Blob => ({
  getBytes: () => [...bytes],
  getDataAsString: () => new TextDecoder().decode(bytes),
});
