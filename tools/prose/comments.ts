import { COLUMNS, widthOf, wrapProse } from './wrap.ts';

/** What tools read in a comment, which must stay on its line. */
const DIRECTIVE = /^(?:biome-ignore|@ts-|#region|#endregion|\/)/;
const LINE = /^(\s*)\/\/(?: (.*))?$/;
const ONE_LINE = /^(\s*)\/\*\* (.*) \*\/$/;
const OPENING = /^(\s*)\/\*\*$/;
const INNER = /^\s*\*(?: (.*))?$/;
const CLOSING = /^\s*\*\/$/;

/**
 * A program's source with the prose of its comments wrapped, each comment that stands on lines of
 * its own: those with a line that is too long are filled anew. A tag such as `@param` begins anew;
 * examples and what tools read stay as they are.
 */
export function wrapComments(source: string): string {
  const lines = source.split('\n');
  const wrapped: string[] = [];
  for (let at = 0; at < lines.length; ) {
    const read = docAt(lines, at) ?? remarkAt(lines, at) ?? { lines: lines.slice(at, at + 1), length: 1 };
    wrapped.push(...read.lines);
    at += read.length;
  }
  return wrapped.join('\n');
}

interface Read {
  /** As they are to stand. */
  readonly lines: readonly string[];
  /** How many lines of the source they replace. */
  readonly length: number;
}

const isLong = (line: string): boolean => widthOf(line) > COLUMNS;

function docAt(lines: readonly string[], at: number): Read | null {
  const line = lines[at] ?? '';
  const [, indent, text] = ONE_LINE.exec(line) ?? [];
  if (indent !== undefined && text !== undefined)
    return { lines: isLong(line) ? docOf(indent, [text]) : [line], length: 1 };
  const [, margin] = OPENING.exec(line) ?? [];
  if (margin === undefined) return null;
  const end = lines.findIndex((each, index) => index > at && CLOSING.test(each));
  const inner = lines.slice(at + 1, end);
  if (end < 0 || !inner.every((each) => INNER.test(each))) return null;
  const own = lines.slice(at, end + 1);
  const texts = inner.map((each) => INNER.exec(each)?.[1] ?? '');
  return { lines: own.some(isLong) ? docOf(margin, texts) : own, length: own.length };
}

function docOf(indent: string, texts: readonly string[]): readonly string[] {
  const inner = sectionsOf(texts).flatMap((section) => filled(section, COLUMNS - indent.length - 3));
  return [`${indent}/**`, ...inner.map((text) => `${indent} * ${text}`.trimEnd()), `${indent} */`];
}

/** The text of a JSDoc comment, and each of its tags for itself. */
function sectionsOf(texts: readonly string[]): readonly (readonly string[])[] {
  const sections: string[][] = [[]];
  for (const text of texts) {
    if (text.startsWith('@')) sections.push([]);
    sections.at(-1)?.push(text);
  }
  return sections.filter((section) => section.length > 0);
}

function remarkAt(lines: readonly string[], at: number): Read | null {
  const indent = LINE.exec(lines[at] ?? '')?.[1];
  if (indent === undefined) return null;
  const texts: string[] = [];
  for (const line of lines.slice(at)) {
    const read = LINE.exec(line);
    if (read === null || read[1] !== indent) break;
    texts.push(read[2] ?? '');
  }
  const own = lines.slice(at, at + texts.length);
  if (!own.some(isLong) || texts.some((text) => DIRECTIVE.test(text)))
    return { lines: own, length: own.length };
  const filledTexts = filled(texts, COLUMNS - indent.length - 3);
  return { lines: filledTexts.map((text) => `${indent}// ${text}`.trimEnd()), length: own.length };
}

const filled = (texts: readonly string[], columns: number): readonly string[] =>
  texts[0]?.startsWith('@example') ? texts : wrapProse(texts.join('\n'), columns).split('\n');
