import { displayWidth } from '@cyberbudget/core';

/**
 * Characters that the button of a filter takes of its heading, with what a bold letter is wider.
 */
const BUTTON = 5;
/**
 * A heading in more lines than this is hard to read; of words, which are not broken, it takes one
 * more.
 */
const MOST_LINES = 3;
/** A bold Latin letter beside a digit in the fonts that stand in for Arial where it is missing. */
const BOLD_LATIN = 1.2;

/**
 * The narrowest width, from one on, in which a heading takes as many lines beside the button of a
 * filter as it would without: a spreadsheet makes the row as high as the lines without, and what
 * runs over is cut off.
 */
export function headingWidth(heading: string, from: number): number {
  const most = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(heading)
    ? MOST_LINES
    : MOST_LINES + 1;
  for (let width = from; ; width++) {
    const lines = linesOf(heading, width - BUTTON);
    if (lines <= most && lines === linesOf(heading, width)) return width;
  }
}

/** Lines of a text that is broken between words, and within Japanese between any two characters. */
function linesOf(text: string, width: number): number {
  const parts = text.match(/[\p{Script=Latin}\p{Nd}][\p{Script=Latin}\p{Nd}'’.]*\s*|./gu) ?? [];
  let lines = 1;
  let filled = 0;
  for (const part of parts) {
    const own = boldWidth(part.trimEnd());
    if (own > width) return Number.POSITIVE_INFINITY;
    if (filled + own > width) {
      lines += 1;
      filled = 0;
    }
    filled += boldWidth(part);
  }
  return lines;
}

const boldWidth = (part: string): number =>
  /\p{Script=Latin}/u.test(part) ? displayWidth(part) * BOLD_LATIN : displayWidth(part);
