import { mapRadicals } from '../name/normalize.ts';
import { dropUnprinted } from '../name/unprinted.ts';

const CJK = '\\u3040-\\u30ff\\u3400-\\u9fff';
const BLANKS_WITHIN = new RegExp(`(?<=[${CJK}])[ \\t]+(?=[${CJK}])`, 'g');

/**
 * A sentence in the form in which names and figures are looked for: width, case, radicals and the
 * dots of names do not matter.
 */
export const plainText = (text: string): string =>
  mapRadicals(dropUnprinted(text.replace(/[\u00a0\u2000-\u200a\u3000]/g, ' ')).normalize('NFKC'))
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/[〜～]/g, '~')
    .replace(/\s+/g, ' ')
    .replace(BLANKS_WITHIN, '')
    .toLowerCase();
