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
  ])('%s is compared as %s', (given, expected) => expect(normalizeName(given)).toBe(expected));
});

test('a plain character is what the whole normal form makes of it', () => {
  // An invisible blank beside it keeps a text from being taken for plain, and is dropped.
  const every = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
  const wrong = every.filter((character) => normalizeName(character) !== normalizeName(`${character}\u200B`));
  expect(wrong).toEqual([]);
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
