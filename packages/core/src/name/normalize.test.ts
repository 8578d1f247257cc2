import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mapRadicals, normalizeName } from './normalize.ts';

describe('normalizeName', () => {
  test.each([
    ['ＮＩＳＣ', 'nisc'],
    ['総務省 ', '総務省'],
    ['総　務\u00A0省', '総務省'],
    ['⾦融庁', '金融庁'],
    ['⺠間', '民間'],
    ['⻄', '西'],
    ['⼾籍', '戸籍'],
    ['ﾃﾞｼﾞﾀﾙ庁', 'デジタル庁'],
    ['総務省\u200B', '総務省'],
    ['総務省\u200E', '総務省'],
    ['\u202A総務省\u202C', '総務省'],
    ['総務\uFE00省\u{E0100}', '総務省'],
    ['総務省\uFFFF', '総務省'],
    ['総\uD83D務省', '総務省'],
    ['総務省\u001B', '総務省'],
    ['テ゛シ゛タル庁', 'デジタル庁'],
    ['テ\u3099シ\u3099タル庁', 'デジタル庁'],
    ['ﾃ ﾞｼ\u200Bﾞﾀﾙ庁', 'デジタル庁'],
    ['サイバ－セキュリティ', 'サイバーセキュリティ'],
    ['サイバ-セキュリティ', 'サイバーセキュリティ'],
    ['サイバ—セキュリティ', 'サイバーセキュリティ'],
    ['５Ｇ－ＩｏＴ', '5g-iot'],
  ])('%s is compared as %s', (given, expected) => expect(normalizeName(given)).toBe(expected));
});

test('a plain character is what the whole normal form makes of it', () => {
  // An invisible blank beside it keeps a text from being taken for plain, and is dropped.
  const every = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
  const wrong = every.filter((character) => normalizeName(character) !== normalizeName(`${character}\u200B`));
  expect(wrong).toEqual([]);
});

describe('a normal form is its own', () => {
  const unchanged = (text: string): void => {
    const normal = normalizeName(text);
    expect(normalizeName(normal)).toBe(normal);
  };

  /** The basic plane, and of the others what Unicode rewrites or ignores. */
  const RANGES = [
    [0, 0xffff],
    [0x1d400, 0x1fbff],
    [0x2f800, 0x2fa1f],
    [0xe0000, 0xe01ff],
  ] as const;

  test.each(RANGES)('of every character from %i to %i, after kana and before a mark', (first, last) => {
    const wrong: string[] = [];
    for (let code = first; code <= last; code += 1) {
      const character = String.fromCodePoint(code);
      const normal = normalizeName(`か${character}゛`);
      if (normalizeName(normal) !== normal) wrong.push(character);
    }
    expect(wrong).toEqual([]);
  });

  test('of any text, whole or with halves of surrogate pairs', () => {
    const half = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
    const likely = fc.constantFrom(
      ...'かハシ゛゜\u3099\u309A ー－-—Σİ¨\u0308\u0316ｶﾞ⺠⾦\u200B\u200E\uFE00ẖKÅ'.split(''),
    );
    const text = fc.array(fc.oneof(half, likely, fc.string({ unit: 'binary', maxLength: 2 })), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(text, (parts) => unchanged(parts.join(''))),
      { numRuns: 5_000 },
    );
  });
});

test('mapRadicals leaves width and blanks as printed', () => {
  expect(mapRadicals('（２）国⺠が安全 ２．０')).toBe('（２）国民が安全 ２．０');
});

test('no radical is left by mapRadicals that Unicode gives an ideograph for', () => {
  const assigned = Array.from({ length: 0x2fd5 - 0x2e80 + 1 }, (_, offset) =>
    String.fromCodePoint(0x2e80 + offset),
  ).filter((character) => /\p{Assigned}/u.test(character) && character !== '⺀');
  expect(assigned.filter((character) => mapRadicals(character) === character)).toEqual([]);
});
