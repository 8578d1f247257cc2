/** A piece of a formula and where it begins. */
export interface Token {
  readonly text: string;
  readonly at: number;
}

/**
 * Text, a sheet's quoted name, number, error, name or sign; whatever else stands there is a piece
 * of one character. Each alternative begins with a character of its own, so reading is linear.
 */
const TOKEN =
  /"(?:[^"]|"")*"|[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?|#[a-z0-9/]+[!?]?|[a-z_][a-z0-9_.]*|[{}(),;:=]|'(?:[^']|'')*'|[\s\S]/iy;
const BLANK = /\s*/y;

/** The pieces of a formula, none for blanks. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (;;) {
    BLANK.lastIndex = at;
    at += BLANK.exec(text)?.[0].length ?? 0;
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(text)?.[0] ?? '';
    if (found === '') return tokens;
    tokens.push({ text: found, at });
    at += found.length;
  }
}
