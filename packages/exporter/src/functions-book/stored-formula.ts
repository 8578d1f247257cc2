/**
 * How a file holds what Excel shows. Functions younger than the format have a prefix, and so have
 * the words that LET and LAMBDA declare; without it Excel answers #NAME? and never finds the
 * function again.
 */

/** Functions that have always been there, and stand in a file as they are shown. */
const BARE = new Set(
  'COLUMNS FIND IF IFERROR INT ISNA ISNUMBER ISTEXT LEFT LEN LOWER MID MONTH NA ROWS SUBSTITUTE SUM VALUE YEAR'.split(
    ' ',
  ),
);

const NEW = new Set(
  'CONCAT ISOMITTED LAMBDA LET MAP REDUCE SEQUENCE SORTBY TAKE TEXTSPLIT UNICODE VSTACK XLOOKUP'.split(' '),
);

const WORKSHEET = new Set(['FILTER', 'SORT']);

/** A text in quotes, a constant array, a name with its brackets, or anything else. */
const TOKEN = /"(?:[^"]|"")*"|\{[^}]*\}|\[?[\p{L}_][\p{L}\p{N}_.]*\]?|./gsu;

const NAME = /^\[?[\p{L}_]/u;

/**
 * A formula as a file holds it.
 * @param shown without its =
 * @param defined the names of the workbook
 * @throws Error for a function or a word that is none of the known ones
 */
export function storedFormula(shown: string, defined: ReadonlySet<string>): string {
  const tokens = shown.match(TOKEN) ?? [];
  const declared = declaredWords(tokens);
  return tokens
    .map((token, at) => {
      if (!NAME.test(token)) return token;
      if (tokens[at + 1] === '(' && !defined.has(token)) return storedFunction(token);
      if (token.startsWith('[')) return `_xlop.${token.slice(1, -1)}`;
      if (declared.has(token)) return `_xlpm.${token}`;
      if (defined.has(token) || token === 'TRUE' || token === 'FALSE') return token;
      throw new Error(`${token} is neither a name of the workbook nor declared`);
    })
    .join('');
}

function storedFunction(name: string): string {
  if (BARE.has(name)) return name;
  if (NEW.has(name)) return `_xlfn.${name}`;
  if (WORKSHEET.has(name)) return `_xlfn._xlws.${name}`;
  throw new Error(`the function ${name} is in no list of prefixes`);
}

/**
 * The words that LET and LAMBDA declare: a word behind "(" of theirs or behind a comma of the same
 * call, before a comma.
 */
function declaredWords(tokens: readonly string[]): ReadonlySet<string> {
  const words = new Set<string>();
  const calls: { readonly name: string; position: number }[] = [];
  for (const [at, token] of tokens.entries()) {
    const inside = calls.at(-1);
    if (token === '(') calls.push({ name: tokens[at - 1] ?? '', position: 0 });
    else if (token === ')') calls.pop();
    else if (token === ',' && inside !== undefined) inside.position += 1;
    else if (NAME.test(token) && inside !== undefined && declares(inside, tokens[at + 1], tokens[at - 1]))
      words.add(token.replace(/[[\]]/g, ''));
  }
  return words;
}

const declares = (
  call: { readonly name: string; readonly position: number },
  next: string | undefined,
  before: string | undefined,
): boolean =>
  next === ',' &&
  (before === '(' || before === ',') &&
  (call.name === 'LAMBDA' || (call.name === 'LET' && call.position % 2 === 0));

/** A formula of a file as Excel shows it: what `storedFormula` undoes. */
export const shownFormula = (stored: string): string =>
  stored.replace(/_xlfn\.(?:_xlws\.)?|_xlpm\./g, '').replace(/_xlop\.([\p{L}\p{N}_.]+)/gu, '[$1]');
