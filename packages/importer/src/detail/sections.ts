import { comparable } from '../text/clean.ts';
import { type Block, isParagraph, type Paragraph } from './block.ts';
import { isLead, startsWithBullet } from './points.ts';
import type { SectionKind } from './section-headings.ts';

type TextKind = Exclude<SectionKind, 'figure'>;

/** What a page says of its program; null where it has no such section. */
export type Sections = Readonly<Record<TextKind, string | null>>;

type Filled = Record<SectionKind, Paragraph[]>;

/**
 * Sorts the paragraphs of a page into its sections. Extraction puts a heading before its text or
 * after it, page by page: where text stands before the first heading, headings come after. A page
 * without headings is an overview.
 */
export function readSections(blocks: readonly Block[]): Sections {
  const filled: Filled = { purpose: [], overview: [], expectedEffect: [], target: [], figure: [] };
  const first = blocks.findIndex((block) => !isParagraph(block));
  if (first === -1) filled.overview.push(...blocks.filter(isParagraph));
  else if (first === 0) headingsBefore(blocks, filled);
  else headingsAfter(blocks, filled);
  return {
    purpose: textOf(filled.purpose),
    overview: textOf(filled.overview),
    expectedEffect: textOf(filled.expectedEffect),
    target: textOf(filled.target),
  };
}

const textOf = (paragraphs: readonly Paragraph[]): string | null =>
  paragraphs.length === 0
    ? null
    : distinct(paragraphs)
        .map(({ text }) => text)
        .join('\n');

/** A paragraph that a diagram repeats stands once. */
const distinct = (paragraphs: readonly Paragraph[]): Paragraph[] => {
  const known = new Set<string>();
  return paragraphs.filter(({ text }) => {
    const key = comparable(text);
    const first = !known.has(key);
    known.add(key);
    return first;
  });
};

function headingsBefore(blocks: readonly Block[], filled: Filled): void {
  let kind: SectionKind = 'overview';
  for (const block of blocks) {
    if (isParagraph(block)) filled[kind].push(block);
    else kind = block.heading;
  }
}

/**
 * A heading takes what stands between it and the heading before; if that is nothing, what follows
 * up to the next.
 */
function headingsAfter(blocks: readonly Block[], filled: Filled): void {
  let before: Paragraph[] = [];
  let waiting: TextKind | null = null;
  let latest: SectionKind = 'figure';
  for (const block of blocks) {
    if (isParagraph(block)) {
      before.push(block);
      continue;
    }
    const { heading } = block;
    latest = heading;
    const text = introduced(before);
    if (heading === 'figure') {
      if (waiting !== null && text.length > 0) {
        filled[waiting].push(...text);
        [before, waiting] = [[], null];
      }
    } else if (text.length > 0) {
      filled[heading].push(...text);
      [before, waiting] = [[], null];
    } else if (filled[heading].length === 0) waiting = heading;
  }
  if (waiting !== null) filled[waiting].push(...firstRun(introduced(before)));
  else if (filled.overview.length === 0 || (latest === 'overview' && isItem(before[0])))
    filled.overview.push(...introduced(before));
}

/**
 * Without the labels of a diagram: a short point belongs to the text only where it follows it
 * closely.
 */
function introduced(paragraphs: readonly Paragraph[]): Paragraph[] {
  const kept: Paragraph[] = [];
  for (const paragraph of paragraphs) {
    const last = kept.at(-1);
    const follows = last !== undefined && paragraph.lines[0] - last.lines[1] <= 2;
    if (paragraph.text.includes('。') || follows || paragraph.text.length >= 36 || isLead(paragraph.text, 6))
      kept.push(paragraph);
  }
  return kept;
}

/**
 * Whether an overview goes on below its heading: with the items of the program,
 * "○情報モラル教育推進事業".
 */
const isItem = (paragraph: Paragraph | undefined): boolean =>
  paragraph !== undefined && isLead(paragraph.text, 1);

/**
 * The points that stand together at the beginning; what follows them without one belongs to a
 * diagram.
 */
function firstRun(paragraphs: readonly Paragraph[]): Paragraph[] {
  const [first] = paragraphs;
  if (first === undefined || !startsWithBullet(first.text)) return [...paragraphs];
  const end = paragraphs.findIndex(({ text }) => !startsWithBullet(text));
  return paragraphs.slice(0, end === -1 ? undefined : end);
}
