import { type Placed, type StatedFigure, stretchAround } from './figure.ts';
import type { SubjectMention } from './find-subjects.ts';

/** The text with blanks in the place of some stretches: every other place stays where it is. */
export const blanked = (text: string, places: readonly Placed[]): string =>
  places.reduce(
    (rest, { start, end }) => `${rest.slice(0, start)}${' '.repeat(end - start)}${rest.slice(end)}`,
    text,
  );

/** The text without names: 横断的施策 is a field, and says nothing of what is listed. */
export const withoutNames = (text: string, mentions: readonly SubjectMention[]): string =>
  blanked(
    text,
    mentions.filter(({ kind }) => kind === 'field' || kind === 'program' || kind === 'ministry'),
  );

/** What belongs to a figure: from the figure before it to the end of its clause. */
export function clauseOf(text: string, figure: StatedFigure, figures: readonly StatedFigure[]): Placed {
  const { start, end } = stretchAround(text, figure, figures);
  return { start, end: clauseEnd(text, figure.end, end) };
}

/**
 * Where a clause ends that goes on at a place: at a comma, at "and", or at the latest where it is
 * told to.
 */
export function clauseEnd(text: string, from: number, latest: number): number {
  const end = text.slice(from, latest).search(/[、。;]|, (?:and|while|but)\b/);
  return end < 0 ? latest : from + end;
}
