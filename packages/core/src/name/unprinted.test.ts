import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dropUnprinted, fileText, printsNothing } from './unprinted.ts';

const code = (character: string): string => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}`;

describe('dropUnprinted', () => {
  test.each([
    ['\u200B', 'zero width space'],
    ['\u200E', 'left-to-right mark'],
    ['\u061C', 'Arabic letter mark'],
    ['\u2069', 'pop directional isolate'],
    ['\uFE0F', 'variation selector'],
    ['\u{E0100}', 'ideographic variation selector'],
    ['\u00AD', 'soft hyphen'],
    ['\uFEFF', 'byte order mark'],
    ['\u034F', 'grapheme joiner'],
    ['\u3164', 'Hangul filler'],
    ['\uFFFF', 'noncharacter'],
    ['\uD800', 'half a surrogate pair'],
    ['\u0007', 'control character'],
  ])('%j (%s) goes, whatever stands beside it', (character) => {
    expect(dropUnprinted(`23.${character}5億円`)).toBe('23.5億円');
  });

  test('blanks, line ends and page breaks stay', () => {
    const text = 'a b\u3000c\td\r\ne\ff';
    expect(dropUnprinted(text)).toBe(text);
  });
});

describe('fileText', () => {
  /** The characters of a well-formed document: https://www.w3.org/TR/xml/#charsets. */
  const XML = /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;

  test('whatever comes in, XML can hold it, and nothing more goes the second time', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 }), (units) => {
        const text = fileText(String.fromCharCode(...units, 0xfffe, 0xffff, 0xd800));
        expect(text).toMatch(XML);
        expect(fileText(text)).toBe(text);
      }),
    ));

  test('of what every file can hold only noncharacters, the controls of a terminal and overrides of direction go', () => {
    const gone: string[] = [];
    for (let point = 0; point <= 0x10ffff; point += 1) {
      const character = String.fromCodePoint(point);
      if (XML.test(character) && fileText(character) === '') gone.push(character);
    }
    const allowed = (character: string): boolean =>
      /^(?:\p{Noncharacter_Code_Point}|[\u007F-\u009F\u202A-\u202E\u2066-\u2069])$/u.test(character);
    expect(gone.filter((character) => !allowed(character)).map(code)).toEqual([]);
    expect(gone.map(code)).toContain('U+9B');
  });
});

test.each([
  ['', true],
  [' \u3000\u00A0\t', true],
  ['\u200E\uFE0F', true],
  ['\u200Ea', false],
  ['ー', false],
])('%j prints nothing: %s', (text, nothing) => expect(printsNothing(text)).toBe(nothing));
