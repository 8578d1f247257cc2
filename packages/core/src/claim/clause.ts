import { type Placed, type StatedFigure, stretchAround } from './figure.ts';
import type { SubjectMention } from './find-subjects.ts';

/** The text with blanks in the place of names: 横断的施策 is a field, and says nothing of what is listed. */
export const withoutNames = (text: string, mentions: readonly SubjectMention[]): string =>
  mentions
    .filter(({ kind }) => kind === 'field' || kind === 'program' || kind === 'ministry')
    .reduce(
      (rest, { start, end }) => `${rest.slice(0, start)}${' '.repeat(end - start)}${rest.slice(end)}`,
      text,
    );

/** What belongs to a figure: from the figure before it to the end of its clause. */
export function clauseOf(text: string, figure: StatedFigure, figures: readonly StatedFigure[]): Placed {
  const { start, end: next } = stretchAround(text, figure, figures);
  const end = text.slice(figure.end, next).search(/[、。;]|, (?:and|while|but)\b/);
  return { start, end: end < 0 ? next : figure.end + end };
}
