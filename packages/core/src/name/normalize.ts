import { isCanonicalChar } from './canonical-char.ts';
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
 * Writes the ideographs that a PDF's fonts turned into radicals (⺠, ⾦) as the ideographs they
 * stand for (民, 金). Nothing else changes: full-width forms, blanks and punctuation stay as
 * printed.
 */
export const mapRadicals = (text: string): string =>
  text.replace(RADICAL, (radical) => unifiedIdeographs().get(radical) ?? radical.normalize('NFKC'));

/**
 * Blanks of any width, and whatever prints nothing: what copying from a web page or a PDF leaves
 * behind.
 */
const UNSEEN = /[\s\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\p{Surrogate}\p{Control}]/gu;

/**
 * The form in which names are compared: radicals mapped, NFKC (width), lower case, nothing that
 * prints nothing, one kind of dash and dot, and ー where a dash follows kana (サイバ－). Two names
 * that a reader takes for the same have the same normal form, and a normal form is its own.
 */
export const normalizeName = (text: string): string =>
  isCanonical(text) ? text.toLowerCase() : rewritten(text);

/**
 * Composed again after the blanks have gone: to NFKC テ゛ is テ, a blank and the mark, which meets
 * its letter only then.
 */
const rewritten = (text: string): string =>
  mapRadicals(text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(UNSEEN, '')
    .normalize('NFKC')
    .replace(/[\u02D7\u2010-\u2015\u2043\u2212\u2500\u2501]/g, '-')
    .replace(
      /([\u3041-\u3096\u30A1-\u30FA\u30FC])(-+)/g,
      (_, kana: string, dashes: string) => kana + 'ー'.repeat(dashes.length),
    )
    .replace(/[\u00B7\u2022\u2027\u2219\u22C5\u30FB\uFF65]/g, '・');

/**
 * Nearly every name: then there is nothing to rewrite, and no expression to compile in a script
 * that starts anew for a cell.
 */
function isCanonical(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (!isCanonicalChar(text.charCodeAt(at))) return false;
  return true;
}
