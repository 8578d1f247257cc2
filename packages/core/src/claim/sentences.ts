/** A line of a text that is looked through for claims. */
export interface TextLine {
  /** From 1. */
  readonly line: number;
  readonly text: string;
}

/** A text's lines, from 1. */
export const linesOfText = (text: string): TextLine[] =>
  text.split(/\r\n|\r|\n/).map((content, at) => ({ line: at + 1, text: content }));

/** A sentence and the line that it begins on. */
export interface Sentence extends TextLine {
  /** Sentences of one paragraph share what they are about. */
  readonly paragraph: number;
}

/**
 * An end of a sentence: a Japanese stop, or a Western one that is no decimal point and no end of an
 * abbreviation.
 */
const ENDS = /(?<=[。！？!?]|．(?![0-9０-９]))(?![)」』）"”])|(?<=[a-z0-9%)\]]{2}\.)\s+(?=[A-Z(“"0-9])/;

/** Marks of Markdown that are no words: headings, bullets, quotations, emphasis. */
const MARKS = /^\s*(?:#{1,6}\s+|[-*+・●○◆■]\s*|>\s*|\d{1,2}[.)]\s+)+|\*\*|__|`/g;

const isBlank = (text: string): boolean => text.trim() === '';

/** The sentences of a text, a line that goes on in the next one put together with it. */
export function sentencesOf(lines: readonly TextLine[]): Sentence[] {
  const found: Sentence[] = [];
  let paragraph = 0;
  let open: TextLine | null = null;
  const close = (): void => {
    if (open === null) return;
    const { line, text } = open;
    for (const part of text.split(ENDS).flatMap(pieces))
      if (!isBlank(part)) found.push({ line, text: part.trim(), paragraph });
    open = null;
  };
  for (const { line, text } of lines) {
    const words = text.replace(MARKS, '').trim();
    if (isBlank(words)) {
      close();
      paragraph += 1;
    } else if (open === null || !goesOn((open as TextLine).text, words)) {
      close();
      if (/^\s*(?:#|[-*+・●]|\d{1,2}[.)]\s)/.test(text)) paragraph += 1;
      open = { line, text: words };
    } else {
      open = { line: (open as TextLine).line, text: joined((open as TextLine).text, words) };
    }
  }
  close();
  return found;
}

/**
 * Whether a line is broken off within a sentence: it has no end, and is as long as lines of prose
 * are.
 */
const goesOn = (before: string, after: string): boolean =>
  !/[。．.!?！？:：」』）)]$/.test(before) &&
  !before.includes('\t') &&
  !after.includes('\t') &&
  (/[、,]$/.test(before) || [...before].length >= (/[\u3040-\u9fff]/.test(before) ? 30 : 55));

const joined = (before: string, after: string): string =>
  /[a-z0-9,]$/i.test(before) && /^[a-z0-9(¥$]/i.test(after) ? `${before} ${after}` : `${before}${after}`;

/**
 * Longer than any sentence, in characters: what is longer is a list, or nothing that anybody wrote.
 */
const LONGEST = 600;

/**
 * A sentence in pieces that end at a blank or a comma outside numbers; what has none is no
 * sentence.
 */
function pieces(text: string): string[] {
  const found: string[] = [];
  let rest = text;
  while (rest.length > LONGEST) {
    const end = rest.slice(0, LONGEST).search(/(?:[、\s]|,(?!\d))[^、,\s]*$/);
    if (end < 0) return found;
    found.push(rest.slice(0, end + 1));
    rest = rest.slice(end + 1);
  }
  return [...found, rest];
}
