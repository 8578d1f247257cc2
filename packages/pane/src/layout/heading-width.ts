import { displayWidth } from '@cyberbudget/core';

/** Characters that the button of a filter takes of its heading, with what a bold letter is wider. */
const BUTTON = 5;
/** A heading in more lines than this is hard to read. */
const MOST_LINES = 3;

/**
 * The narrowest width, from one on, in which a heading takes as many lines beside the button of a filter as it would without: a spreadsheet
 * makes the row as high as the lines without, and what runs over is cut off.
 */
export function headingWidth(heading: string, from: number): number {
  for (let width = from; ; width++) {
    const lines = linesOf(heading, width - BUTTON);
    if (lines <= MOST_LINES && lines === linesOf(heading, width)) return width;
  }
}

/** Lines of a text that is broken between words, and within Japanese between any two characters. */
function linesOf(text: string, width: number): number {
  const parts = text.match(/[\p{Script=Latin}\p{Nd}][\p{Script=Latin}\p{Nd}'’.]*\s*|./gu) ?? [];
  let lines = 1;
  let filled = 0;
  for (const part of parts) {
    const own = displayWidth(part.trimEnd());
    if (own > width) return Number.POSITIVE_INFINITY;
    if (filled + own > width) {
      lines += 1;
      filled = 0;
    }
    filled += displayWidth(part);
  }
  return lines;
}
