/** Characters that a tag, or a title, has at most in Word. */
export const LONGEST_TAG = 64;

/**
 * What an inserted thing is: a number or a text in a sentence, a table, the line below a table, a
 * picture of a table's chart.
 */
export type FigureKind = 'figure' | 'table' | 'source' | 'chart';

/** What stands before the formula of the table that something belongs to. */
const WORDS: Readonly<Record<'source' | 'chart', string>> = { source: 'source ', chart: 'chart ' };

/**
 * The tag of something that answers a formula; null where it does not fit: then it cannot be known
 * again.
 */
export function tagOf(formula: string, kind: FigureKind = 'figure'): string | null {
  const tag = kind === 'source' || kind === 'chart' ? `${WORDS[kind]}${formula}` : formula;
  return tag.length <= LONGEST_TAG ? tag : null;
}

/** What a tag means; null for a tag that is not ours. */
export function readTag(tag: string): { readonly kind: FigureKind; readonly formula: string } | null {
  const found = /^(source |chart )?(=(?:INDEX\()?CYBERBUDGET(?:_[A-Z]+)?\(.*)$/s.exec(tag);
  const [, word = '', formula = ''] = found ?? [];
  if (found === null) return null;
  if (word !== '') return { kind: word === WORDS.source ? 'source' : 'chart', formula };
  return { kind: formula.startsWith('=CYBERBUDGET_TABLE(') ? 'table' : 'figure', formula };
}

/** A title as Word takes it. */
export const shortTitle = (text: string): string =>
  text.length <= LONGEST_TAG ? text : `${text.slice(0, LONGEST_TAG - 1)}…`;
