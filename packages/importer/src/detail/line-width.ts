import type { Line } from '../text/line.ts';

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

const ENDED = /[。）)」』】：:]\s*$/;
/** What no Japanese word begins with, so that the line before runs on. */
const CONTINUES = /^\s*[ぁァィゥェォッャュョーっゃゅょんンをはがにすりいなげれえしるて]/;

/** Whether a line of text runs on into the next one, which stands right below it. */
export const runsOn = (line: string, next: Line): boolean =>
  !/。\s*$/.test(line) && (CONTINUES.test(next.folded) || lineWidth(line) >= FULL * lineWidth(next.raw));

/** Whether it does so over an empty line: only a line as wide as a sentence's, cut off in the middle. */
export const runsOnOverGap = (line: string, next: Line): boolean =>
  !ENDED.test(line) &&
  lineWidth(line) >= SENTENCE_WIDTH &&
  (CONTINUES.test(next.folded) || lineWidth(line) >= 0.85 * lineWidth(next.raw));
