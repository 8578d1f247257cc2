// What single characters are, for every reader; each function is given one character, folded where
// that matters.

const LETTER = /\p{L}/u;
const TWO_LETTERS = /\p{L}{2}/u;
const HAN = /\p{Script=Han}/u;

/** What separates words: what trimming takes off. */
const BLANKS = new Set(
  ' \t\n\v\f\r\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF',
);
export const isBlank = (character: string): boolean => BLANKS.has(character);
/** The blanks and some other characters, to look letters up in. */
export const withBlanks = (characters: string): ReadonlySet<string> =>
  characters === '' ? BLANKS : new Set([...BLANKS, ...characters]);

const isWithin = (character: string, first: string, last: string): boolean =>
  character.length === 1 && character >= first && character <= last;

export const isDigit = (character: string): boolean =>
  character <= '9' && character >= '0' && character.length === 1;
/** A to z, of either case. */
export const isLatin = (character: string): boolean => isWithin(character.toLowerCase(), 'a', 'z');
/** What a keyboard of ASCII prints. */
export const isAscii = (character: string): boolean => isWithin(character, '!', '~');
/** A number in a circle up to twenty. */
export const isCircled = (character: string): boolean => isWithin(character, '①', '⑳');
export const isKatakana = (character: string): boolean => isWithin(character, 'ァ', 'ヺ');
export const isHiragana = (character: string): boolean => isWithin(character, 'ぁ', 'ゟ');
/** A character of a symbol font, which has no meaning of its own. */
export const isPrivate = (character: string): boolean => isWithin(character, '\uE000', '\uF8FF');
export const isHan = (character: string): boolean => HAN.test(character);
export const isLetter = (character: string): boolean => LETTER.test(character);

/** Whether a text has a word in it: two letters together. */
export const hasWord = (text: string): boolean => TWO_LETTERS.test(text);

/** Whether all characters of a text are of a kind; true of none. */
export function isAll(text: string, isOfKind: (character: string) => boolean): boolean {
  for (const character of text) if (!isOfKind(character)) return false;
  return true;
}

/** Whether a text prints a digit, of any width. */
export const hasDigit = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19)) return true;
  }
  return false;
};

/** The digits that stand at a place of a text. */
export function digitsAt(text: string, at: number): string {
  let end = at;
  while (isDigit(text.charAt(end))) end++;
  return text.slice(at, end);
}

/** Whether a letter stands before a place of a text. */
export const isBehindLetter = (text: string, at: number): boolean =>
  isLetter([...text.slice(Math.max(0, at - 2), at)].at(-1) ?? '');

/** The number of a page, a row, a note: so many digits and nothing else. */
export const isCount = (text: string, most: number): boolean =>
  text !== '' && text.length <= most && isAll(text, isDigit);
