import type { ImportProblem } from '../problem/problem.ts';
import { isHiragana, isKatakana, isPrivate } from '../text/letters.ts';

export type Decoded =
  | { readonly ok: true; readonly text: string; readonly encoding: string }
  | { readonly ok: false; readonly problem: ImportProblem };

/**
 * The encodings of Japanese text, in the order in which they are tried; each refuses bytes that are
 * not its own.
 */
const ENCODINGS = ['utf-8', 'iso-2022-jp', 'euc-jp', 'shift_jis'] as const;
const MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/**
 * Reads bytes as text: by their byte order mark, else by what the bytes can be and make sense as.
 * Ctrl-Z at the end, with which old systems end a text, is left out.
 */
export function decode(given: Uint8Array): Decoded {
  const bytes = withoutCtrlZ(given);
  const cut = cutInUtf8(bytes);
  if (cut !== null) return cut;
  const decoded = decodeWhole(bytes);
  return decoded.ok ? decoded : (cutElsewhere(bytes) ?? decoded);
}

/**
 * In bytes, because decoders make other characters of it; not in UTF-16, where it may be half of
 * one.
 */
function withoutCtrlZ(bytes: Uint8Array): Uint8Array {
  if (utf16Of(bytes) !== null) return bytes;
  const end = bytes.findLastIndex((byte) => byte !== 0x1a);
  return bytes.subarray(0, end + 1);
}

/** Of fewer characters nobody can say what they are. */
const SHORTEST = 16;

/** The longest character of these encodings has four bytes. */
const MOST_CUT = 3;

const endings = (bytes: Uint8Array): Uint8Array[] =>
  Array.from({ length: Math.min(MOST_CUT, bytes.length) }, (_, missing) =>
    bytes.subarray(0, bytes.length - missing - 1),
  );

/**
 * UTF-8 that breaks off is looked for first: in an encoding that takes nearly any bytes the rest
 * would be other characters.
 */
function cutInUtf8(bytes: Uint8Array): Decoded | null {
  if (decodeAs(bytes, 'utf-8') !== null) return null;
  const read = endings(bytes)
    .map((part) => decodeAs(part, 'utf-8'))
    .find((reading) => reading !== null);
  return read === undefined || countOf(read.text, isJapanese) === 0 ? null : cutAfter(read);
}

function cutElsewhere(bytes: Uint8Array): Decoded | null {
  const read = endings(bytes)
    .map(decodeWhole)
    .find((reading) => reading.ok);
  return read?.ok === true && read.text.length > SHORTEST ? cutAfter(read) : null;
}

const cutAfter = ({ text, encoding }: Pick<Reading, 'text' | 'encoding'>): Decoded => ({
  ok: false,
  problem: { code: 'cut-in-character', encoding, line: text.split('\n').length },
});

function decodeWhole(bytes: Uint8Array): Decoded {
  const named = markedEncoding(bytes) ?? unmarkedUtf16(bytes);
  if (named !== null) return decodeAs(bytes, named) ?? { ok: false, problem: { code: 'undecodable' } };
  if (bytes.subarray(0, 65_536).includes(0)) return { ok: false, problem: { code: 'not-text' } };
  const readings = ENCODINGS.filter((encoding) => encoding !== 'iso-2022-jp' || hasEscapes(bytes)).flatMap(
    (encoding) => decodeAs(bytes, encoding) ?? [],
  );
  const [unambiguous] = readings.filter(({ encoding }) => encoding === 'utf-8');
  if (unambiguous !== undefined && !hasEscapes(bytes)) return controlled(unambiguous);
  const best = readings.reduce<Reading | null>(
    (one, other) => (one === null || sense(other) > sense(one) ? other : one),
    null,
  );
  return best === null ? { ok: false, problem: { code: 'undecodable' } } : controlled(best);
}

const markedEncoding = (bytes: Uint8Array): string | null =>
  MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte))?.[1] ?? null;

function utf16Of(bytes: Uint8Array): string | null {
  const named = markedEncoding(bytes) ?? unmarkedUtf16(bytes);
  return named === 'utf-8' ? null : named;
}

interface Reading {
  readonly ok: true;
  readonly text: string;
  readonly encoding: string;
}

function decodeAs(bytes: Uint8Array, encoding: string): Reading | null {
  try {
    return { ok: true, text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    // Not of this encoding: the next one is tried.
    return null;
  }
}

/** Text has few control characters: bytes that are no text can still be valid in an encoding. */
function controlled(reading: Reading): Decoded {
  const sample = reading.text.slice(0, 65_536);
  return countOf(sample, isControl) * 50 > sample.length
    ? { ok: false, problem: { code: 'not-text' } }
    : reading;
}

/**
 * UTF-16 without a mark: every line feed and ASCII character has a zero beside it, on one side
 * only.
 */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 4096);
  let [even, odd] = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0 && index % 2 === 0) even++;
    if (byte === 0 && index % 2 === 1) odd++;
  });
  const enough = sample.length / 200;
  if (odd > enough && even === 0) return 'utf-16le';
  return even > enough && odd === 0 ? 'utf-16be' : null;
}

const hasEscapes = (bytes: Uint8Array): boolean =>
  bytes
    .subarray(0, 65_536)
    .some((byte, index) => byte === 0x1b && (bytes[index + 1] === 0x24 || bytes[index + 1] === 0x28));

/**
 * How much a reading looks like Japanese: kana and common signs speak for it, half-width kana and
 * private characters against it.
 */
function sense({ text }: Reading): number {
  const sample = text.slice(0, 65_536);
  return countOf(sample, isUsual) - 3 * countOf(sample, isUnlikely);
}

type IsOfKind = (character: string) => boolean;

function countOf(text: string, isOfKind: IsOfKind): number {
  let count = 0;
  for (const character of text) if (isOfKind(character)) count++;
  return count;
}

const isWithin =
  (first: string, last: string): IsOfKind =>
  (character) =>
    character >= first && character <= last;

const isJapanese = isWithin('\u3000', '\u9FFF');
const isOfC1 = isWithin('\u0080', '\u009F');
const isHalfKana = isWithin('\uFF61', '\uFF9F');
const isUsual: IsOfKind = (one) => isHiragana(one) || isKatakana(one) || 'ー、。（）「」'.includes(one);
const isUnlikely: IsOfKind = (one) => isHalfKana(one) || isPrivate(one) || isOfC1(one);
/** Control characters but for tabs, ends of lines and pages, and the escapes of ISO-2022-JP. */
const isControl: IsOfKind = (one) =>
  (one < ' ' && !'\t\n\v\f\r\u001B'.includes(one)) || one === '\u007F' || isOfC1(one);
