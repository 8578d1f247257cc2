import { decode } from './encoding/decode.ts';
import { importDecoded } from './import-text.ts';
import type { ImportBytesOptions, ImportResult } from './result/import-result.ts';

/** The largest file that is read, in bytes. */
export const BYTES_LIMIT = 64 * 1024 * 1024;
/** The largest file of text: what is longer has no document in it. */
const TEXT_BYTES_LIMIT = 8 * 1024 * 1024;

/** Whether a file is read as a PDF. */
export const isPdf = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');

/**
 * Reads a published budget document from a file's bytes: a PDF, or text in UTF-8, UTF-16,
 * Shift_JIS, EUC-JP or ISO-2022-JP.
 * @returns as importText does; never rejects for what the bytes are. pdf.js is loaded only when a
 * PDF comes
 */
export async function importBytes(
  bytes: Uint8Array,
  options: ImportBytesOptions = {},
): Promise<ImportResult> {
  if (bytes.length === 0) return { ok: false, problems: [{ code: 'empty' }] };
  const pdf = isPdf(bytes);
  const limit = pdf ? BYTES_LIMIT : TEXT_BYTES_LIMIT;
  if (bytes.length > limit)
    return { ok: false, problems: [{ code: 'too-large', size: bytes.length, limit, unit: 'bytes' }] };
  if (pdf) return (await import('./import-pdf.ts')).importPdf(bytes, options);
  const decoded = decode(bytes);
  return decoded.ok
    ? importDecoded(decoded.text, options, decoded.encoding)
    : { ok: false, problems: [decoded.problem] };
}
