// What the points, numbers and notes of a page begin with.

import { type EnumeratorForm, isNumbered } from '../text/enumerator.ts';
import { fold } from '../text/fold.ts';
import { leadingSigns, opensEntry, opensNote } from '../text/signs.ts';
import { startsWithOne } from '../text/words.ts';

const NUMBERS: readonly EnumeratorForm[] = ['circled', 'brackets', 'point', 'bare'];
/** Signs of the points that lead others. */
const LEADING = '○〇●◆■';

export const isNote = (folded: string): boolean =>
  opensNote(folded) && !startsWithOne(folded.trimStart(), ['※の', '※は', '※を']);
export const startsWithBullet = (text: string): boolean => {
  const folded = fold(text);
  return leadingSigns(folded) > 0 && opensEntry(folded);
};
export const startsAnew = (folded: string): boolean =>
  startsWithBullet(folded) || isNumbered(folded, NUMBERS) || isNote(folded);

/** Whether a text is a point that leads others, and at least so long, its sign included. */
export const isLead = (text: string, least: number): boolean =>
  startsWithOne(text, LEADING) && text.length >= least;
