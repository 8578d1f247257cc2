import { normalizeName } from '../name/normalize.ts';

/**
 * Notes that the documents print, by what their normal form holds, in English. No figures: those
 * stand as printed.
 */
const NOTES: readonly (readonly [string, string])[] = [
  [
    'サイバーセキュリティに関する予算として切り分けられない場合には計上していない',
    'Amounts that cannot be separated out as cybersecurity spending are not included.',
  ],
  [
    '内の数字は記載の主要事業以外も含めたそれぞれの項目の総計',
    'Figures in parentheses are the totals of each item, including programs not listed.',
  ],
];

const NUMBERED = /^注(\d+)/;

/** A note of a document in English, with its number; null for a note that is not known here. */
export function englishNote(text: string): string | null {
  const key = normalizeName(text);
  const known = NOTES.find(([japanese]) => key.includes(normalizeName(japanese)));
  if (known === undefined) return null;
  const number = NUMBERED.exec(key)?.[1];
  return `Note${number === undefined ? '' : ` ${number}`} of the document: ${known[1]}`;
}
