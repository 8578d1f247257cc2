import { isBlank, isHan } from '../text/letters.ts';

/** In columns: how far apart the letters of one word are set at most. */
const LETTERS_APART = 6;

/** Cells without those that are letters of one word set apart: "事　項", "所　管：総務省". */
export function wordsJoined(spans: readonly [number, number][], raw: string): [number, number][] {
  const joined: [number, number][] = [];
  for (const [start, end] of spans) {
    const last = joined.at(-1);
    const isLetterBefore =
      last !== undefined && isHan(raw.slice(last[1] - 1, last[1])) && isSpelled(raw, last);
    const isNext = isHan(raw.charAt(start)) && (end === start + 1 || '：:'.includes(raw.charAt(start + 1)));
    if (last !== undefined && isLetterBefore && isNext && start - last[1] <= LETTERS_APART) last[1] = end;
    else joined.push([start, end]);
  }
  return joined;
}

/** Whether a cell is one letter, or letters set apart. */
const isSpelled = (raw: string, [start, end]: readonly [number, number]): boolean =>
  end === start + 1 || isBlank(raw.charAt(start + 1));
