import { isLatin } from './letters.ts';

/** Joins two lines of one text: with a blank only between Latin words. */
export function joinLines(one: string, other: string): string {
  const [left, right] = [one.trimEnd(), other.trimStart()];
  const last = left.slice(-1);
  return (last === ',' || isLatin(last)) && isLatin(right.charAt(0)) ? `${left} ${right}` : left + right;
}

/** The lines of a text, however they end. */
export const linesOf = (text: string): string[] => text.split(/\r\n|\n|\r/);
