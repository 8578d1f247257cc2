import iconv from 'iconv-lite';

/**
 * A character that CP932 has no place for, with the line of the text it first stands in, from 1.
 */
export interface MissingCharacter {
  readonly character: string;
  readonly line: number;
}

export type Cp932 =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly missing: readonly MissingCharacter[] };

/**
 * A text in CP932 (Windows-31J), for programs that read nothing else; a byte order mark is left
 * out. A text with a character that is not in CP932 is refused with all of them: nothing becomes
 * "?".
 */
export function toCp932(text: string): Cp932 {
  const mended = text
    .replace(/^\uFEFF/, '')
    .replace(/[\u00A0\u00A2\u00A3\u00AC\u2014\u2016\u2212\u301C]/g, inWindows);
  const missing = new Map<string, number>();
  for (const [at, line] of mended.split('\n').entries())
    for (const character of new Set(line))
      if (!missing.has(character) && !isIn(character)) missing.set(character, at + 1);
  if (missing.size > 0)
    return { ok: false, missing: [...missing].map(([character, line]) => ({ character, line })) };
  return { ok: true, bytes: new Uint8Array(iconv.encode(mended, 'cp932')) };
}

const isIn = (character: string): boolean =>
  iconv.decode(iconv.encode(character, 'cp932'), 'cp932') === character;

/**
 * Seven characters of JIS X 0208 that Windows keeps under other numbers of Unicode than the
 * standard, and the blank that breaks no line: what is printed is the same.
 */
const WINDOWS: Readonly<Record<string, string>> = {
  '\u00A0': ' ',
  '\u00A2': '\uFFE0',
  '\u00A3': '\uFFE1',
  '\u00AC': '\uFFE2',
  '\u2014': '\u2015',
  '\u2016': '\u2225',
  '\u2212': '\uFF0D',
  '\u301C': '\uFF5E',
};

const inWindows = (character: string): string => WINDOWS[character] ?? character;
