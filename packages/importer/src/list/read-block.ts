import type { Block } from '../block/bind.ts';
import { IN_BRACKETS, type Numbering } from '../label/field-numbering.ts';
import { isNamedTotal } from '../label/named-total.ts';
import { withoutStatusBefore } from '../label/status-mark.ts';
import { trimTitle } from '../label/trim-title.ts';
import { cleanText } from '../text/clean.ts';
import { enumeratorOf } from '../text/enumerator.ts';
import { fold } from '../text/fold.ts';
import { joinLines } from '../text/join.ts';
import { withoutLeaders } from '../text/signs.ts';
import { sumWord } from '../text/sum-word.ts';
import { startsWithOne } from '../text/words.ts';
import { asEntry, asField, asMinistry, asRow, asTagged, asTitle, type BlockText } from './block-kinds.ts';

/** The texts of a block, cell by cell, of each line up to its first figure. */
function cellsOf({ units }: Block): string[] {
  const cells: { text: string; readonly x0: number }[] = [];
  for (const [index, { parts, size }] of units.entries())
    for (const [place, part] of parts.entries()) {
      const first = part.figures[0]?.figure;
      const before = first === undefined ? part.raw : part.raw.slice(0, first.start - part.cell.start);
      const text = first !== undefined && index < units.length - 1 ? withoutLeaders(before) : before;
      // The next line of a text goes on where the one before broke off; a second cell is one of its
      // own.
      const above = place > 0 ? undefined : cells.find(({ x0 }) => Math.abs(x0 - part.x0) < size);
      const last = above ?? cells.at(-1);
      if (index > 0 && place === 0 && last !== undefined) last.text = joinLines(last.text, text);
      else cells.push({ text, x0: part.x0 });
      if (first !== undefined) break;
    }
  return cells.map(({ text }) => text).filter((text) => text.trim() !== '');
}

/** What stands behind the last figure of a block. */
export function behindOf({ parts }: Block): string {
  const last = parts.findLast(({ figures }) => figures.length > 0);
  const end = last?.figures.at(-1)?.figure.end;
  return last === undefined || end === undefined ? '' : cleanText(last.raw.slice(end - last.cell.start));
}

/**
 * Reads what a block is from its text: an entry with its ministry, the heading of a field, a
 * ministry, a sum.
 */
export function readBlock(block: Block, numbering: Numbering = IN_BRACKETS): BlockText {
  const words = wordsOf(block);
  if (words.named !== null) return words.named;
  const numbered = asField(words.whole, block.figures.length > 0, numbering);
  if (numbered !== null) return isSentence(block) ? { is: 'text' } : numbered;
  const counted = numbering(fold(words.whole));
  if (counted?.code === null) return asTitle(words.whole.slice(counted.length));
  words.unnumbered ??= asMinistry(withoutLeaders(words.whole)) ?? asTitle(words.whole);
  return words.unnumbered;
}

/** Whether what a block is depends on how fields are numbered: it begins with a number. */
export const isNumberedBlock = (block: Block): boolean => {
  const { named, whole } = wordsOf(block);
  return named === null && enumeratorOf(fold(whole)) !== null;
};

/** Whether an amount of it stands in a sentence, which is no heading's: "…に12.3億円を計上し、". */
const isSentence = ({ parts }: Block): boolean =>
  parts.some(({ folded, cell, figures }) =>
    figures.some(({ figure }) => startsWithOne(folded.slice(figure.end - cell.start), 'をがはにで')),
  );

/**
 * What a block says whichever way fields are numbered: before that is asked, and where it has no
 * number.
 */
interface BlockWords {
  readonly whole: string;
  readonly named: BlockText | null;
  unnumbered?: BlockText;
}

const known = new WeakMap<Block, BlockWords>();

/** Read once, because every way of numbering is tried on every block. */
function wordsOf(block: Block): BlockWords {
  const words = known.get(block);
  if (words !== undefined) return words;
  const [first = '', ...others] = cellsOf(block);
  const cells = [withoutStatusBefore(first), ...others];
  const whole = cleanText(cells.join(' '));
  const read = { whole, named: readNamed(block, cells, whole) };
  known.set(block, read);
  return read;
}

function readNamed(block: Block, cells: readonly string[], whole: string): BlockText | null {
  if (whole === '' || whole.length > 400) return { is: 'text' };
  const folded = fold(whole);
  const sum = folded.length < 30 ? sumWord(folded) : null;
  if (sum?.of === 'some') return { is: 'subtotal' };
  if (sum?.of === 'all' || isNamedTotal(fold(trimTitle(whole)))) return { is: 'total' };
  return asTagged(whole) ?? asRow(cells) ?? asEntry(whole, block.figures.length > 0);
}
