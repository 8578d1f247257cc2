import { readFileSync } from 'node:fs';
import { mapRadicals } from '@cyberbudget/core';
import { describe, expect, test } from 'vitest';
import { importBytes, importText } from '../index.ts';
import { encodeAs, encodeUtf16 } from './encode.fixture.ts';

const source = readFileSync(new URL('../../../documents/sources/fy2023-draft.txt', import.meta.url), 'utf8');
/**
 * As a person would save it in an old encoding, which has no radicals, non-breaking blanks or
 * private characters.
 */
const plain = mapRadicals(source)
  .replaceAll('\u00A0', ' ')
  .replace(/[\uE000-\uF8FF]/g, '・');
const utf8 = new TextEncoder();
const expected = importText(plain);

describe('the same document in every encoding', () => {
  test.each([
    ['utf-8', utf8.encode(plain)],
    ['utf-8 with its mark', utf8.encode(`\uFEFF${plain}`)],
    ['utf-8 with CRLF', utf8.encode(plain.replaceAll('\n', '\r\n'))],
    ['utf-16le with its mark', encodeUtf16(plain, true, true)],
    ['utf-16be with its mark', encodeUtf16(plain, false, true)],
    ['utf-16le', encodeUtf16(plain, true, false)],
    ['utf-16be', encodeUtf16(plain, false, false)],
  ])('%s', async (_name, bytes) => {
    const result = await importBytes(bytes);
    expect(result.ok && result.document).toEqual(expected.ok && expected.document);
  });

  test.each(['shift_jis', 'euc-jp'] as const)('%s', async (encoding) => {
    const result = await importBytes(encodeAs(plain, encoding));
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    const decoded = importText(new TextDecoder(encoding).decode(encodeAs(plain, encoding)));
    expect(result.report.encoding).toBe(encoding);
    expect(result.report.counts.unexplained).toBe(0);
    expect(result.document).toEqual(decoded.ok && decoded.document);
  });

  test.each(['shift_jis', 'euc-jp'] as const)('%s that ends in Ctrl-Z', async (encoding) => {
    const bytes = encodeAs(plain, encoding);
    const without = await importBytes(bytes);
    const result = await importBytes(Uint8Array.from([...bytes, 0x1a]));
    expect(result.ok && result.document).toEqual(without.ok && without.document);
  });

  test('NFKC of the text gives the same numbers', () => {
    const result = importText(source.normalize('NFKC'));
    const numbers = (one: typeof result) =>
      one.ok &&
      one.document.programs.map(({ id, amount, detail }) => [
        id,
        amount.amountYen,
        detail?.amount?.amountYen,
      ]);
    expect(numbers(result)).toEqual(numbers(importText(source)));
  });
});

describe('a file that breaks off inside a character says where', () => {
  const part = plain.slice(0, plain.indexOf('億円') + 1);
  const line = part.split('\n').length;
  test.each([
    ['utf-8', utf8.encode(part)],
    ['shift_jis', encodeAs(part, 'shift_jis')],
    ['euc-jp', encodeAs(part, 'euc-jp')],
    ['utf-16le', encodeUtf16(part, true, true)],
  ])('%s', async (encoding, bytes) => {
    const result = await importBytes(bytes.subarray(0, bytes.length - 1));
    expect(result.ok ? [] : result.problems).toEqual([{ code: 'cut-in-character', encoding, line }]);
  });
});

describe('bytes that are no text', () => {
  test.each([
    ['nothing', new Uint8Array(0), 'empty'],
    ['an image', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), 'not-text'],
    ['a broken sequence', Uint8Array.from([0xe3, 0x81, 0xff, 0xff, 0xfd]), 'undecodable'],
    ['control characters', new Uint8Array(400).fill(2), 'not-text'],
    ['more than the limit', new Uint8Array(9 * 1024 * 1024).fill(0x31), 'too-large'],
  ])('$0', async (_name, bytes, code) => {
    const result = await importBytes(bytes);
    expect(result.ok ? [] : result.problems.map((problem) => problem.code)).toEqual([code]);
  });
});
