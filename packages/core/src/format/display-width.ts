import { fileText } from '../name/unprinted.ts';

/**
 * Characters that take two columns of a terminal (East Asian Wide and Fullwidth), as ranges of code
 * points.
 */
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6]|[\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/gu;
/** Marks that take no column of their own. */
const INVISIBLE = /\p{Mn}|\p{Cf}/gu;

/** How many columns of a terminal a text takes. */
export const displayWidth = (text: string): number => {
  const visible = fileText(text).replace(INVISIBLE, '');
  return [...visible].length + (visible.match(WIDE)?.length ?? 0);
};

/** Fills a text with blanks to a width, on its right or (numbers) on its left. */
export function pad(text: string, width: number, side: 'start' | 'end'): string {
  const blanks = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return side === 'start' ? blanks + text : text + blanks;
}

/** As much of a text as a width holds, with an ellipsis where there was more. */
export function shortenText(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let kept = '';
  for (const character of text) {
    if (displayWidth(kept + character) >= width) break;
    kept += character;
  }
  return `${kept}…`;
}
