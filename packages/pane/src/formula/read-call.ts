/** An argument as a formula writes it: a literal, null where it is left out, or text that only the sheet can compute. */
export type WrittenArgument = string | number | boolean | null | { readonly computed: string };

/** A call of one of our functions within a formula. */
export interface WrittenCall {
  readonly id: string;
  readonly args: readonly WrittenArgument[];
}

const NAME = /CYBERBUDGET(?:_[A-Z]+)?(?=\s*\()/i;

/**
 * The first call of one of our functions in a formula: =ROUND(CYBERBUDGET("総務省",2023),0) as CYBERBUDGET of two arguments.
 * @returns null where the formula calls none of them, or breaks off
 */
export function readCall(formula: string): WrittenCall | null {
  const name = formula.startsWith('=') ? NAME.exec(outsideQuotes(formula)) : null;
  if (name === null) return null;
  const texts = argumentTexts(formula, formula.indexOf('(', name.index) + 1);
  return texts === null ? null : { id: name[0].toUpperCase(), args: texts.map(readArgument) };
}

/** The formula with every quoted text blanked, at the same positions. */
const outsideQuotes = (formula: string): string =>
  formula.replace(/"[^"]*"|'[^']*'/g, (quoted) => ' '.repeat(quoted.length));

/** The texts between the commas of a call, from behind its bracket on; null where it is never closed. */
function argumentTexts(formula: string, start: number): string[] | null {
  const texts: string[] = [];
  let depth = 0;
  let from = start;
  const bare = outsideQuotes(formula);
  for (let at = start; at < formula.length; at++) {
    const character = bare[at] ?? '';
    if ('({'.includes(character)) depth += 1;
    const ends = depth === 0 && (character === ')' || character === ',');
    if (ends) texts.push(formula.slice(from, at).trim());
    if (ends) from = at + 1;
    if (ends && character === ')') return texts.length === 1 && texts[0] === '' ? [] : texts;
    if (')}'.includes(character)) depth -= 1;
  }
  return null;
}

function readArgument(text: string): WrittenArgument {
  if (text === '') return null;
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text)?.[1];
  if (quoted !== undefined) return quoted.replaceAll('""', '"');
  if (/^-?\d+(?:\.\d+)?%?$/.test(text))
    return text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
  if (/^(?:true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  return { computed: text };
}

export const isComputed = (argument: WrittenArgument): argument is { readonly computed: string } =>
  typeof argument === 'object' && argument !== null;
