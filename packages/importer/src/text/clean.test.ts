import { normalizeName } from '@cyberbudget/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparable } from './clean.ts';

test.each([
  ['（１）サイバー・セキュリティ', '1サイバーセキュリティ'],
  ['サイバ－対策', 'サイバー対策'],
  ['テ゛シ゛タル庁 ／ ﾃﾞｼﾞﾀﾙ庁', 'デジタル庁デジタル庁'],
  ['「ＩＰＡ」の⽀援、① 国⺠', 'ipaの支援1国民'],
  ['A-B', 'ab'],
])('%s is compared as %s', (text, form) => expect(comparable(text)).toBe(form));

/**
 * Kana, marks of voicing, dashes, wide and narrow forms, radicals, signs: what changes with its
 * neighbours too.
 */
const LETTERS = [
  ...'カがハは゛゜ﾞﾟ\u3099ｶﾊー－-‐–ｰ',
  ...'総務省⺠⾦Ａａ1１①⑳㉑㈱ ',
  ...'　\u200B\uE000\uFFFD（）「」・･、。%％億Σİ',
  ...'○●▲※→⇒“’•…‥·×',
];

test('read letter by letter or whole, a text is compared in one form: that of a name, without punctuation', () =>
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...LETTERS), maxLength: 12 }), (text) => {
      expect(comparable(text)).toBe(normalizeName(text).replace(/[\p{P}\p{S}\uE000-\uF8FF]/gu, ''));
    }),
    { numRuns: 2000 },
  ));
