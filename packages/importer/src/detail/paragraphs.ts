import type { Page } from '../slide/page.ts';
import type { Reading } from '../slide/reading.ts';
import { cleanText, comparable } from '../text/clean.ts';
import { fold } from '../text/fold.ts';
import { isBlank, type Line } from '../text/line.ts';
import { withoutFurniture } from './furniture.ts';
import { endsInParticle, endsOverGap, headsBelow, runsOn, runsOnOverGap } from './line-width.ts';
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
  const found: Block[] = [];
  const keys = titles.map(comparable);
  let open: Open | null = null;
  const close = (): void => {
    if (open !== null) found.push({ text: cleanText(open.text), lines: [open.from, open.to] });
    open = null;
  };
  const lines = withVerticalHeadings(page.lines);
  lines.forEach((line, index) => {
    const headings = readHeadings(line.folded);
    const text = headings.length > 0 ? '' : withoutLabelBehind(withoutFurniture(line, page, keys, reading));
    if (isBlank(line)) markGap(open);
    else if (text === '') close();
    else if (open !== null && goesOn(open, line, lines.slice(index, index + BELOW)))
      open = joined(open, line, text);
    else {
      close();
      open = { text, last: text, from: line.number, to: line.number, gap: false };
    }
    found.push(...headings.map((heading) => ({ heading })));
  });
  close();
  return onlyText(found);
}

/** How many lines below a heading say how wide its text is set. */
const BELOW = 3;

/** Whether a line goes on with the paragraph that is open. */
function goesOn(open: Open, line: Line, below: readonly Line[]): boolean {
  if (isSplitCompound(open, line)) return true;
  if (startsAnew(line.folded)) return false;
  const first = open.text === open.last && startsAnew(fold(open.text));
  if (!open.gap) {
    const end = below.findIndex((one, index) => index > 0 && (isBlank(one) || startsAnew(one.folded)));
    const block = end === -1 ? below : below.slice(0, end);
    return !(first && headsBelow(open.last, block)) && runsOn(open.last, line);
  }
  if (first && endsOverGap(open.last)) return false;
  return (first && endsInParticle(open.last)) || runsOnOverGap(open.last, line);
}

/** A line that begins with the point of a compound ("検知" / "・分析できる人材を育成。") and not with a bullet. */
const isSplitCompound = ({ text, last, gap }: Open, { folded }: Line): boolean =>
  !gap &&
  /^・/.test(folded) &&
  /。/.test(folded) &&
  !startsAnew(fold(text)) &&
  /[をにで]\p{Script=Han}{1,6}\s*$/u.test(last);

const joined = (open: Open, line: Line, text: string): Open => ({
  text: join(open.text, text),
  last: text,
  from: open.from,
  to: line.number,
  gap: false,
});

/** A line without the label of a diagram that stands right of the end of a sentence. */
const withoutLabelBehind = (line: string): string => line.replace(/。[ 　]+[^。、\s]{1,16}\s*$/, '。');

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

/** The blocks without the labels of diagrams: a short point or heading is text where it stands at a text. */
function onlyText(blocks: readonly Block[]): Block[] {
  const kept: Block[] = [];
  blocks.forEach((block, index) => {
    const next = blocks[index + 1];
    const last = kept.at(-1);
    if (!isParagraph(block)) kept.push(block);
    else if (GARBLED.test(block.text)) return;
    else if (isText(block.text) || headsText(block, next) || followsPoint(block, last)) kept.push(block);
  });
  return kept;
}

const apart = (one: Paragraph, other: Paragraph): number => other.lines[0] - one.lines[1];
const lengthOf = (text: string): number => text.replace(/\s/g, '').length;

/** A short heading with a bullet ("○バックドア等検証") right above a text. */
const headsText = (block: Paragraph, next: Block | undefined): boolean =>
  next !== undefined &&
  isParagraph(next) &&
  apart(block, next) <= 1 &&
  /^[○〇●◆■]\s*\S{4}/.test(block.text) &&
  (/。/.test(next.text) || lengthOf(next.text) >= 24);

/** A short point right below a point, a text without a full stop below a heading with a bullet. */
function followsPoint(block: Paragraph, last: Block | undefined): boolean {
  if (last === undefined || !isParagraph(last) || !startsAnew(fold(last.text))) return false;
  const [distance, length] = [apart(last, block), lengthOf(block.text)];
  if (startsWithBullet(block.text)) return distance === 1 && length >= 5 && startsWithBullet(last.text);
  return distance <= 2 && length >= 20 && /[をは、]/.test(block.text);
}

/** Text, and not a label of a diagram: a sentence, a bullet of some length, or what is as long as a sentence and built like one. */
function isText(text: string): boolean {
  const length = lengthOf(text);
  const point = startsAnew(fold(text)) && !NOTE.test(fold(text));
  if (/^[（(][^（()）]*[）)]$/.test(text)) return false;
  return (
    (/。/.test(text) && length >= 12) || (point && length >= 10) || (length >= 36 && /[をは、]/.test(text))
  );
}
