const DIGITS = '〇一二三四五六七八九';
const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/**
 * A whole number below 10,000 in kanji, digit by digit (二〇二三) or with its places (三十一,
 * 二千二十三); 元 is the first year.
 * @returns null where the text is none
 */
export function parseKanjiNumber(text: string): number | null {
  if (text === '元') return 1;
  let [number, pending, place] = [0, 0, 10_000];
  for (const character of text.replace(/[○零]/g, '〇')) {
    const unit = PLACES[character];
    const digit = DIGITS.indexOf(character);
    if (unit !== undefined) {
      if (unit >= place) return null;
      number += (pending === 0 ? 1 : pending) * unit;
      [pending, place] = [0, unit];
    } else if (digit < 0 || (place < 10_000 && (pending > 0 || digit === 0))) {
      return null;
    } else {
      pending = pending * 10 + digit;
    }
  }
  return text === '' || number + pending > 9999 ? null : number + pending;
}
