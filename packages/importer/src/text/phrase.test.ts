import { describe, expect, test } from 'vitest';
import { endsInPhrase, isPhrase, maybe, type Phrase, phraseEnd, spelled } from './phrase.ts';

const CHANGE: Phrase = [maybe('対'), ['前年度', '前年'], maybe('比', '予算')];

describe('a phrase', () => {
  test.each([
    ['前年度比', true],
    ['対前年', true],
    ['対前年度予算', true],
    ['前年度比率', false],
    ['対', false],
    ['', false],
  ])('is the whole of 「%s」: %s', (text, is) => {
    expect(isPhrase(text, CHANGE)).toBe(is);
  });

  test('ends a text, and is found at a place of it', () => {
    expect(endsInPhrase('増額は対前年度比', CHANGE)).toBe(true);
    expect(endsInPhrase('対前年度比で', CHANGE)).toBe(false);
    expect(phraseEnd('（前年度から', CHANGE, 1)).toBe(4);
    expect(phraseEnd('（前年度から', CHANGE)).toBeNull();
  });

  test('gives up a longer word where the rest does not follow it', () => {
    expect(phraseEnd('予算額案', ['予算', maybe('額'), maybe('案')], 0, (end) => end === 4)).toBe(4);
    expect(isPhrase('予算予算案', [maybe('予算予算', '予算'), '予算案'])).toBe(true);
  });

  test('is spelled out, the longest word first', () => {
    expect(spelled(maybe('合'), '計', maybe('額'))).toEqual(['合計額', '合計', '計額', '計']);
  });
});
