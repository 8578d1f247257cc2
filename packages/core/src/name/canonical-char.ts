/**
 * Whether a character is already in the form in which names are compared, its case aside: printable
 * ASCII, kana, and the ideographs that Unicode never rewrites. Radicals, full-width forms, blanks,
 * dots other than ASCII's, and dashes (which are ー after kana) are not plain.
 * @param code a UTF-16 code unit; NaN, which is what lies beyond a text's end, is not plain
 */
export const isCanonicalChar = (code: number): boolean =>
  (code > 0x20 && code < 0x7f && code !== 0x2d) || // printable ASCII
  (code >= 0x4e00 && code <= 0x9fff) || // CJK Unified Ideographs
  (code >= 0x30a1 && code <= 0x30fa) || // katakana
  (code >= 0x3041 && code <= 0x3096) || // hiragana
  code === 0x30fc; // ー
