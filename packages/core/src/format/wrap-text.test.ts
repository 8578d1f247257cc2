import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { displayWidth } from './display-width.ts';
import { wrapText } from './wrap-text.ts';

test('English breaks between words', () => {
  expect(wrapText('The listed amount is the sum', 12)).toEqual(['The listed', 'amount is', 'the sum']);
});

test('Japanese breaks anywhere, but not before a closing mark nor behind an opening one', () => {
  expect(wrapText('資料に書かれていない。次', 20)).toEqual(['資料に書かれていな', 'い。次']);
  expect(wrapText('掲載額の合計は「大きい」', 16)).toEqual(['掲載額の合計は', '「大きい」']);
});

test('a word of Latin letters within Japanese stays whole', () => {
  expect(wrapText('形式はParquetです', 12)).toEqual(['形式は', 'Parquetです']);
});

test('an address that no line holds is broken', () => {
  expect(wrapText('https://example.org/a', 10)).toEqual(['https://ex', 'ample.org/', 'a']);
});

test('no text: one empty line', () => {
  expect(wrapText('', 10)).toEqual(['']);
});

test('nothing is lost but blanks at the ends of lines, and no line is too wide', () => {
  const texts = fc.string({ unit: fc.constantFrom(...'aB3 ,.「」、。予算の額億円'), maxLength: 60 });
  fc.assert(
    fc.property(texts, fc.integer({ min: 12, max: 40 }), (text, width) => {
      const lines = wrapText(text, width);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      // A run of closing marks alone may be wider: it stays together.
      if (!/[,.」、。「]{3}/.test(text))
        expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(width);
    }),
  );
});
