// What the points, numbers and notes of a page begin with.

import { fold } from '../text/fold.ts';
import { leadingSigns, opensEntry, opensNote } from '../text/signs.ts';

const NUMBERED = /^\s*(?:[①-⑳]|\(\d{1,2}\)|\d{1,2} ?[.、．](?!\d)|\d{1,2}(?=\s+\D))\s*/;
/** Signs of the points that lead others. */
const LEADING = /^[○〇●◆■]/;

export const isNote = (folded: string): boolean => opensNote(folded) && !/^\s*※[のはを]/.test(folded);
export const startsWithBullet = (text: string): boolean => {
  const folded = fold(text);
  return leadingSigns(folded) > 0 && opensEntry(folded);
};
export const startsAnew = (folded: string): boolean =>
  startsWithBullet(folded) || NUMBERED.test(folded) || isNote(folded);

/** Whether a text is a point that leads others, and at least so long, its sign included. */
export const isLead = (text: string, least: number): boolean => LEADING.test(text) && text.length >= least;
