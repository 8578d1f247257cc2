import { isPlain } from './plain.ts';
import { RADICAL_PAIRS } from './radicals.ts';

let unified: ReadonlyMap<string, string> | null = null;

/** Read at the first radical: most texts have none. */
function unifiedIdeographs(): ReadonlyMap<string, string> {
  unified ??= new Map(
    RADICAL_PAIRS.split(' ').map((pair): [string, string] => {
      const [radical = '', ...ideograph] = [...pair];
      return [radical, ideograph.join('')];
    }),
  );
  return unified;
}

const RADICAL = /[\u2E80-\u2EF3\u2F00-\u2FD5]/g;

/**
 * Writes the ideographs that a PDF's fonts turned into radicals (⺠, ⾦) as the ideographs they stand for (民, 金).
 * Nothing else changes: full-width forms, blanks and punctuation stay as printed.
 */
export const mapRadicals = (text: string): string =>
  text.replace(RADICAL, (radical) => unifiedIdeographs().get(radical) ?? radical.normalize('NFKC'));

/** Blanks of any width, and the invisible characters that copying from a web page or PDF leaves behind. */
const BLANKS = /[\s\u200B-\u200D\u2060\uFEFF\u00AD]/g;

/**
 * The form in which names are compared: radicals mapped, NFKC (width), lower case, no blanks, one kind of dash and dot.
 * Two names that a reader takes for the same have the same normal form.
 */
export const normalizeName = (text: string): string =>
  isPlainText(text)
    ? text.toLowerCase()
    : mapRadicals(text)
        .normalize('NFKC')
        .toLowerCase()
        .replace(BLANKS, '')
        .replace(/[\u2010-\u2015\u2212]/g, '-')
        .replace(/[\u00B7\u2022\u30FB\uFF65]/g, '・');

/** Nearly every name: then there is nothing to rewrite, and no expression to compile in a script that starts anew for a cell. */
function isPlainText(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (!isPlain(text.charCodeAt(at))) return false;
  return true;
}
