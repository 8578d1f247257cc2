/** One piece of a formula's text. */
export interface Token {
  readonly kind: 'text' | 'number' | 'error' | 'word' | 'mark';
  readonly text: string;
}

const PATTERNS: readonly (readonly [Token['kind'] | 'blank', RegExp])[] = [
  ['blank', /[ \n]+/y],
  ['text', /"(?:[^"]|"")*"/y],
  ['number', /\d+(?:\.\d+)?/y],
  ['error', /#(?:N\/A|VALUE!|REF!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|BUSY!)/y],
  ['word', /[A-Za-z][A-Za-z0-9_]*(?::[A-Za-z]+[0-9]+)?/y],
  ['mark', /[(){},;-]/y],
];

/**
 * Cuts a formula, after its "=", into pieces.
 * @throws Error that names the place: the formulas are written by us
 */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const token = tokenAt(text, at);
    if (token.kind !== 'blank') found.push({ kind: token.kind, text: token.text });
    at += token.text.length;
  }
  return found;
}

function tokenAt(
  text: string,
  at: number,
): { readonly kind: Token['kind'] | 'blank'; readonly text: string } {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const [match] = pattern.exec(text) ?? [];
    if (match !== undefined) return { kind, text: match };
  }
  throw new Error(`No formula: ${text} (at ${at + 1})`);
}
