import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entries, oku, said } from './drawn-page.fixture.ts';
import { importText } from './index.ts';
import { printable } from './text/clean.ts';
import { fold } from './text/fold.ts';
import { opensEntry, withoutLeaders, withoutSigns } from './text/signs.ts';

/** Signs that open no entry: brackets, those of a sentence, and what is a letter. */
const NO_BULLET =
  /[\p{Ps}\p{Pe}\p{Pi}\p{Pf}\p{Pc}、。.,:;!?"'%&/\\<>|~〜…‥⋯$¥￥\u2100-\u214F\u2E80-\u2FDF\u3200-\u33FF]/u;
const signs = [...Array(0x10000).keys()]
  .map((code) => String.fromCharCode(code))
  .filter((sign) => /[\p{P}\p{S}\p{Co}]/u.test(fold(sign)) && !NO_BULLET.test(sign + fold(sign)));

describe('signs', () => {
  test('any sign before a name in brackets opens an entry and is no part of it', () => {
    const wrong = signs.filter((sign) => {
      const text = `${fold(printable(sign))}【総務省】`;
      return !opensEntry(text) || withoutSigns(text) !== '【総務省】';
    });
    expect(wrong).toEqual([]);
  });

  test(
    'a text with any sign before its entries says the same',
    () =>
      fc.assert(
        fc.property(
          entries,
          fc.constantFrom(...signs),
          fc.constantFrom('', ' ', '　'),
          (programs, sign, blank) => {
            const text = (before: string): string =>
              [
                '令和８年度予算政府案',
                '政府のサイバーセキュリティに関する予算',
                ...programs.map((one) => `${before}【${one.ministry}】${one.title} ${oku(one.tenths)}`),
              ].join('\n');
            expect(said(importText(text(sign + blank)))).toEqual(said(importText(text(''))));
          },
        ),
        { numRuns: 80 },
      ),
    20_000,
  );

  test('what is taken off a text is taken off at once', () =>
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(...'検知ー-…・・. 【】（[○※→3ァ\uFFFF\u200B\u0007'),
          maxLength: 12,
        }),
        (text) => {
          for (const take of [withoutSigns, withoutLeaders, printable])
            expect(take(take(text))).toBe(take(text));
        },
      ),
    ));
});
