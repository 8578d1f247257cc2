const PAIRS: Readonly<Record<string, string>> = { ')': '(', '}': '{', ']': '[' };
const ENDS_OPEN = /[-+*/^&=<>,(]$/;

/**
 * Whether Excel would take a text for a formula at all: quotes and brackets closed, no operator at
 * its end, arguments in the invariant form, with commas (a semicolon parts rows of an array only).
 * Source: Microsoft's "Range.formulas", in A1 notation and in the user's language only as
 * formulasLocal.
 */
export function isFormulaLike(formula: string): boolean {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '0').replace(/'(?:[^']|'')*'(?=!)/g, 'S');
  if (/["']/.test(bare) || ENDS_OPEN.test(bare.trim())) return false;
  const open: string[] = [];
  for (const sign of bare) {
    if (sign === '(' || sign === '{' || sign === '[') open.push(sign);
    const opener = PAIRS[sign];
    if (opener !== undefined && open.pop() !== opener) return false;
    if (sign === ';' && open.at(-1) !== '{') return false;
  }
  return open.length === 0;
}
