import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { completeDocument, type Figure, type IndexedDocument, type PrintedLine } from '@cyberbudget/core';

const SOURCES = join(import.meta.dirname, '../../../packages/documents/sources');

/** A page of a document as text, as far as it is known. */
export interface SourcePage {
  readonly page: number;
  readonly lines: readonly SourceLine[];
}

/** A line of the text that was read. */
export interface SourceLine {
  readonly line: number;
  readonly text: string;
}

/**
 * The text of a document by its pages. Where a page begins is known from the figures on it, which
 * say on which printed line they stand; a document whose text is not here shows the lines that it
 * keeps, which are those with figures.
 */
export function sourcePages(index: IndexedDocument): SourcePage[] {
  const file = join(SOURCES, index.document.source.file);
  const starts = existsSync(file) ? pageStarts(index.account ?? [], linesOf(file)) : null;
  return starts ?? keptPages(completeDocument(index)?.printedLines ?? []);
}

const linesOf = (file: string): string[] => readFileSync(file, 'utf8').split(/\r?\n/);

/** Null where a figure does not say on which printed line of its page it stands. */
function pageStarts(figures: readonly Figure[], text: readonly string[]): SourcePage[] | null {
  const starts = new Map<number, number>();
  for (const { page, line, lineOnPage } of figures) {
    if (page === null || lineOnPage === undefined) return null;
    starts.set(page, Math.min(starts.get(page) ?? Number.POSITIVE_INFINITY, startOf(text, line, lineOnPage)));
  }
  const ordered = [...starts].sort(([one], [other]) => one - other);
  return ordered.map(([page, start], at) => ({
    page,
    lines: text
      .slice(start - 1, (ordered[at + 1]?.[1] ?? text.length + 1) - 1)
      .map((content, offset) => ({ line: start + offset, text: content })),
  }));
}

/**
 * The line on which the page begins, if this line is its printed line of that number: blank lines
 * are not counted.
 */
function startOf(text: readonly string[], line: number, lineOnPage: number): number {
  let start = line;
  let left = lineOnPage - 1;
  while (left > 0 && start > 1) {
    start -= 1;
    if ((text[start - 1] ?? '').trim() !== '') left -= 1;
  }
  return start;
}

function keptPages(lines: readonly PrintedLine[]): SourcePage[] {
  const pages = new Map<number, SourceLine[]>();
  for (const { page, line, text } of lines) {
    if (page === null) continue;
    pages.set(page, [...(pages.get(page) ?? []), { line, text: text.replaceAll('\t', ' ') }]);
  }
  return [...pages].map(([page, kept]) => ({ page, lines: kept }));
}
