import type { Page } from '../slide/page.ts';
import type { Reading } from '../slide/reading.ts';
import { cleanText, comparable } from '../text/clean.ts';
import { fold } from '../text/fold.ts';
import { isBlank, type Line } from '../text/line.ts';
import { withoutFurniture } from './furniture.ts';
import { runsOn, runsOnOverGap } from './line-width.ts';
import { readHeadings, type SectionKind } from './section-headings.ts';

/** A paragraph of a page: the lines of a sentence joined, a bullet kept. */
export interface Paragraph {
  readonly text: string;
  /** Its first and last line. */
  readonly lines: readonly [number, number];
}

/** A page in reading order: paragraphs and the headings between them. */
export type Block = { readonly heading: SectionKind } | Paragraph;
export const isParagraph = (block: Block): block is Paragraph => 'text' in block;

const BULLET = /^\s*[○〇●◯◆■・･▪▶➢□◎\uE000-\uF8FF]/;
const NUMBERED = /^\s*(?:[①-⑳]|\(\d{1,2}\)|\d{1,2} ?[.、．](?!\d)|\d{1,2}(?=\s+\D))\s*/;
const NOTE = /^\s*(?:※(?![のはを])|\(※|\(注|注\s*\d*\))/;
export const startsWithBullet = (text: string): boolean => BULLET.test(text);
const startsAnew = (folded: string): boolean =>
  BULLET.test(folded) || NUMBERED.test(folded) || NOTE.test(folded);
/** Letters of scripts that a Japanese page has none of: what is left of a diagram's turned text. */
const GARBLED = /[\u0900-\u0DFF\u0590-\u06FF\uFE30-\uFE4F]/;

interface Open {
  text: string;
  /** The last line of it as printed. */
  last: string;
  readonly from: number;
  to: number;
  gap: boolean;
}

/** Reads a page into blocks; titles, marks, amounts, the names of ministries and page numbers are furniture and left out. */
export function readBlocks(page: Page, titles: readonly string[], reading: Reading): Block[] {
  const blocks: Block[] = [];
  const keys = titles.map(comparable);
  let open: Open | null = null;
  const close = (): void => {
    if (open !== null && isText(open.text))
      blocks.push({ text: cleanText(open.text), lines: [open.from, open.to] });
    open = null;
  };
  const add = (line: Line, text: string): void => {
    const before = open;
    const anew =
      before === null || startsAnew(line.folded) || !(before.gap ? runsOnOverGap : runsOn)(before.last, line);
    if (anew) close();
    open =
      anew || before === null
        ? { text, last: text, from: line.number, to: line.number, gap: false }
        : { text: join(before.text, text), last: text, from: before.from, to: line.number, gap: false };
  };
  for (const line of withVerticalHeadings(page.lines)) {
    const headings = readHeadings(line.folded);
    const text = headings.length > 0 ? '' : withoutFurniture(line, page, keys, reading);
    if (isBlank(line)) markGap(open);
    else if (text === '') close();
    else add(line, text);
    blocks.push(...headings.map((heading) => ({ heading })));
  }
  close();
  return blocks;
}

function markGap(open: Open | null): void {
  if (open !== null) open.gap = true;
}

/** Headings set from top to bottom arrive as lines of one character: they are put together. */
function withVerticalHeadings(lines: readonly Line[]): Line[] {
  const found: Line[] = [];
  for (const line of lines) {
    const last = found.at(-1);
    const [one, other] = [last?.folded.trim() ?? '', line.folded.trim()];
    const vertical =
      last !== undefined &&
      one.length >= 1 &&
      one.length <= 3 &&
      /^\p{Script=Han}$/u.test(other) &&
      /^\p{Script=Han}+$/u.test(one);
    if (vertical && last !== undefined)
      found[found.length - 1] = { ...last, raw: last.raw + line.raw.trim(), folded: one + other };
    else found.push(line);
  }
  return found;
}

/** Joins two lines of a sentence: with a blank only between Latin words. */
function join(one: string, other: string): string {
  const [left, right] = [one.trimEnd(), other.trimStart()];
  return /[A-Za-z,]$/.test(left) && /^[A-Za-z]/.test(right) ? `${left} ${right}` : left + right;
}

/** Text, and not a label of a diagram: a sentence, a bullet of some length, or what is as long as a sentence and built like one. */
function isText(text: string): boolean {
  if (GARBLED.test(text)) return false;
  const length = text.replace(/\s/g, '').length;
  const point = startsAnew(fold(text)) && !NOTE.test(fold(text));
  return (
    (/。/.test(text) && length >= 12) || (point && length >= 10) || (length >= 36 && /[をは、]/.test(text))
  );
}
