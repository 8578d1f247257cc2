/** The code that a line begins with, and how long it is as printed. */
export interface FieldCode {
  readonly code: string;
  readonly length: number;
}

/** Reads the number of a field at the beginning of a folded line; null where it has none. */
export type Numbering = (folded: string) => FieldCode | null;

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
/** Ⅰ is folded to I; those of two letters stay one sign. */
const ROMAN_SIGNS = 'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ';

const numbered =
  (expression: RegExp, codeOf: (printed: string) => number): Numbering =>
  (folded) => {
    const match = expression.exec(folded);
    const code = match === null ? 0 : codeOf(match[1] ?? '');
    return match === null || code < 1 ? null : { code: String(code), length: match[0].length };
  };

/** (1)name: the deck's own way, also in legends without an amount. */
export const IN_BRACKETS: Numbering = numbered(/^\s*\((\d{1,2})\)\s*(?=\D)/, Number);

/** Other ways; they head a field only where an amount follows. */
const OTHERS: readonly Numbering[] = [
  numbered(
    /^\s*([IVX]{1,4}|[Ⅰ-Ⅹ])(?=[\s.、:])[\s.、:]*/,
    (sign) => ROMAN.indexOf(sign) + 1 || ROMAN_SIGNS.indexOf(sign) + 1,
  ),
  numbered(/^\s*(\d{1,2})[.、][\s.、]*(?=\D)/, Number),
  numbered(/^\s*([①-⑳])\s*/, (sign) => sign.charCodeAt(0) - 0x2460 + 1),
  numbered(/^\s*第(\d{1,2})\s+(?=\D)/, Number),
  numbered(/^\s*(\d{1,2})\s+(?=[^\d\s])/, Number),
];

/** All ways, the likeliest first. */
export const numberings: readonly Numbering[] = [IN_BRACKETS, ...OTHERS];
