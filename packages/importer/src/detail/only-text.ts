import { inBrackets } from '../text/brackets.ts';
import { fold } from '../text/fold.ts';
import { includesOne, without } from '../text/words.ts';
import { type Block, isParagraph, type Paragraph } from './block.ts';
import { isLead, isNote, startsAnew, startsWithBullet } from './points.ts';

/** Letters of scripts that a Japanese page has none of: what is left of a diagram's turned text. */
const GARBLED = /[\u0900-\u0DFF\u0590-\u06FF\uFE30-\uFE4F]/;

/**
 * The blocks without the labels of diagrams: a short point or heading is text where it stands at a
 * text.
 */
export function onlyText(blocks: readonly Block[]): Block[] {
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
const lengthOf = (text: string): number => without(text).length;
/** What a text without a full stop has where it is built like a sentence. */
const OF_SENTENCES = 'をは、';

/** A short heading with a bullet ("○バックドア等検証") right above a text. */
const headsText = (block: Paragraph, next: Block | undefined): boolean =>
  next !== undefined &&
  isParagraph(next) &&
  apart(block, next) <= 1 &&
  isLead(block.text, 5) &&
  (next.text.includes('。') || lengthOf(next.text) >= 24);

/** A short point right below a point, a text without a full stop below a heading with a bullet. */
function followsPoint(block: Paragraph, last: Block | undefined): boolean {
  if (last === undefined || !isParagraph(last) || !startsAnew(fold(last.text))) return false;
  const [distance, length] = [apart(last, block), lengthOf(block.text)];
  if (startsWithBullet(block.text)) return distance === 1 && length >= 5 && startsWithBullet(last.text);
  return distance <= 2 && length >= 20 && includesOne(block.text, OF_SENTENCES);
}

/**
 * Text, and not a label of a diagram: a sentence, a bullet of some length, or what is as long as a
 * sentence and built like one.
 */
function isText(text: string): boolean {
  const length = lengthOf(text);
  const folded = fold(text);
  if (length < 10 || inBrackets(folded, '(', text.length) !== null) return false;
  return (
    (text.includes('。') && length >= 12) ||
    (length >= 36 && includesOne(text, OF_SENTENCES)) ||
    (startsAnew(folded) && !isNote(folded))
  );
}
