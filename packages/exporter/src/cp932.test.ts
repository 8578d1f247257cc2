import { expect, test } from 'vitest';
import { toCp932 } from './cp932.ts';
import { PUBLISHED } from './request.fixture.ts';
import { toFiguresCsv } from './to-figures-csv.ts';

// The decoder of the platform, not the one that wrote.
const read = (bytes: Uint8Array): string => new TextDecoder('shift_jis', { fatal: true }).decode(bytes);

test.each(['ja', 'en'] as const)('the figures in CP932 are the figures, %s', (language) => {
  const text = toFiguresCsv({ ...PUBLISHED, language });
  const written = toCp932(text);
  if (!written.ok) return expect.fail(JSON.stringify(written.missing));
  expect(read(written.bytes)).toBe(text.slice(1).replaceAll('\u00A0', ' '));
});

test.each([
  ['①㈱髙﨑～－', '①㈱髙﨑～－'],
  ['1〜2', '1～2'],
  ['−5', '－5'],
  ['a\u00A0b', 'a b'],
])('%s is written', (text, expected) => {
  const written = toCp932(text);
  expect(written.ok ? read(written.bytes) : written.missing).toBe(expected);
});

test.each([
  ['𠮟る', '𠮟'],
  ['¥100', '¥'],
  ['café', 'é'],
  ['令和\u{1F600}', '\u{1F600}'],
  ['5–6', '–'],
  ['\uFFFD', '\uFFFD'],
])('%s is refused, with the line of the character', (text, character) => {
  expect(toCp932(`見出し\r\n${text}`)).toEqual({ ok: false, missing: [{ character, line: 2 }] });
});

test('a question mark that is printed stays one', () => {
  expect(toCp932('何?').ok).toBe(true);
});
