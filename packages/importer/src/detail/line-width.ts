import type { Line } from '../page/line.ts';
import { isHan, isKatakana } from '../text/letters.ts';
import { endsWithOne, includesOne, startsWithOne } from '../text/words.ts';

/** How wide a line is set: a full-width character counts two. */
export function lineWidth(text: string): number {
  let width = 0;
  for (const character of text.trim()) width += (character.codePointAt(0) ?? 0) < 0x2000 ? 1 : 2;
  return width;
}

/** A line that holds less than this of the next line's width was not broken for want of room. */
const FULL = 0.8;
/** Narrower lines are labels: an empty line after them ends them. */
const SENTENCE_WIDTH = 36;

const hasEnded = (line: string): boolean => endsWithOne(line.trimEnd(), '。）)」』】：:');
/** What no Japanese word begins with, so that the line before runs on. */
const CONTINUES = 'ぁァィゥェォッャュョーっゃゅょんンをはがにすりいなげれえしるて';
const continues = ({ folded }: Line): boolean => startsWithOne(folded.trimStart(), CONTINUES);

function countOf(text: string, characters: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (characters.includes(text.charAt(at))) count++;
  return count;
}

/**
 * A bulleted line that ends in a noun, all brackets closed: it may be the heading of what follows.
 */
function canHead(line: string): boolean {
  const text = line.trimEnd();
  const last = text.slice(-1);
  return (
    countOf(text, '（(「『【') === countOf(text, '）)」』】') &&
    !includesOne(text, '。、') &&
    (isHan(last) || isKatakana(last) || endsWithOne(text, 'ー）)」'))
  );
}

/** How much narrower than the text below it the heading of a text is. */
const NARROWER = 0.9;

/**
 * Whether a bulleted line is the heading of the text right below it: a noun, and not broken for
 * want of room.
 */
export const headsBelow = (line: string, below: readonly Line[]): boolean => {
  const [next] = below;
  if (next === undefined || !canHead(line) || continues(next)) return false;
  const widest = below.reduce((most, { raw }) => Math.max(most, lineWidth(raw)), 0);
  return lineWidth(line) < NARROWER * widest;
};

/** The same over an empty line: what ends in a noun has ended, what ends in a particle has not. */
export const endsOverGap = (line: string): boolean => canHead(line);
export const endsInParticle = (line: string): boolean =>
  endsWithOne(line.trimEnd(), 'のなをにへとがはでもや、');

/** Whether a line of text runs on into the next one, which stands right below it. */
export const runsOn = (line: string, next: Line): boolean =>
  !line.trimEnd().endsWith('。') && (continues(next) || lineWidth(line) >= FULL * lineWidth(next.raw));

/**
 * Whether it does so over an empty line: only a line as wide as a sentence's, cut off in the
 * middle.
 */
export const runsOnOverGap = (line: string, next: Line): boolean =>
  !hasEnded(line) &&
  lineWidth(line) >= SENTENCE_WIDTH &&
  (continues(next) || lineWidth(line) >= 0.85 * lineWidth(next.raw));
