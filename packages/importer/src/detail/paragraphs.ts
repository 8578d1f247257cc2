import type { Reading } from '../list/reading.ts';
import { isBlank, type Line } from '../page/line.ts';
import type { Page } from '../page/page.ts';
import { cleanText, comparable } from '../text/clean.ts';
import { fold } from '../text/fold.ts';
import { joinLines } from '../text/join.ts';
import { isAll, isHan } from '../text/letters.ts';
import { endsWithOne, wordsOf } from '../text/words.ts';
import type { Block } from './block.ts';
import { withoutFurniture } from './furniture.ts';
import { endsInParticle, endsOverGap, headsBelow, runsOn, runsOnOverGap } from './line-width.ts';
import { onlyText } from './only-text.ts';
import { startsAnew } from './points.ts';
import { readHeadings } from './section-headings.ts';

interface Open {
  text: string;
  /** The last line of it as printed. */
  last: string;
  readonly from: number;
  to: number;
  gap: boolean;
}

/**
 * Reads a page into blocks; titles, marks, amounts, the names of ministries and page numbers are
 * furniture and left out.
 */
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

/**
 * A line that begins with the point of a compound ("検知" / "・分析できる人材を育成。") and not
 * with a bullet.
 */
const isSplitCompound = ({ text, last, gap }: Open, { folded }: Line): boolean =>
  !gap &&
  folded.startsWith('・') &&
  folded.includes('。') &&
  !startsAnew(fold(text)) &&
  endsInCompound(last.trimEnd());

/** Whether a text ends in the first half of a compound: ideographs behind a particle. */
function endsInCompound(text: string): boolean {
  let from = text.length;
  while (from > 0 && isHan(text.charAt(from - 1))) from--;
  return from < text.length && text.length - from <= 6 && endsWithOne(text.slice(0, from), 'をにで');
}

const joined = (open: Open, line: Line, text: string): Open => ({
  text: joinLines(open.text, text),
  last: text,
  from: open.from,
  to: line.number,
  gap: false,
});

/** A line without the label of a diagram that stands right of the end of a sentence. */
function withoutLabelBehind(line: string): string {
  const end = line.lastIndexOf('。') + 1;
  const behind = line.slice(end);
  const isLabel = behind !== behind.trimStart() && wordsOf(behind).length === 1 && behind.trim().length <= 16;
  return end > 0 && isLabel && !behind.includes('、') ? line.slice(0, end) : line;
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
      [...other].length === 1 &&
      isAll(one + other, isHan);
    if (vertical && last !== undefined)
      found[found.length - 1] = { ...last, raw: last.raw + line.raw.trim(), folded: one + other };
    else found.push(line);
  }
  return found;
}
