import { fold } from '../text/fold.ts';
import { isCount } from '../text/letters.ts';
import { remembered } from '../text/remember.ts';
import { startsWithOne, trimmedEnd } from '../text/words.ts';
import type { Piece } from './piece.ts';

/** A raised sign behind a text is a note's: ※1, 2), *. */
const isNoteSign = remembered((text: string): boolean => {
  const sign = trimmedEnd(fold(text), ')');
  const number = (startsWithOne(sign, '※*注') ? sign.slice(1) : sign).trimStart();
  return number === '' || isCount(number, 2);
});
const MOST_COMPARED = 4_000_000;

/** The pieces without the signs of notes: small, raised, right behind the text they belong to. */
export function withoutNotes(pieces: readonly Piece[]): Piece[] {
  const signs = pieces.filter(({ text }) => text.length <= 4 && isNoteSign(text));
  if (signs.length * pieces.length > MOST_COMPARED) return [...pieces];
  const notes = new Set(signs.filter((sign) => pieces.some((piece) => isNoteOf(sign, piece))));
  return pieces.filter((piece) => !notes.has(piece));
}

function isNoteOf(sign: Piece, { x1, baseline, size }: Piece): boolean {
  const raised = (baseline - sign.baseline) / size;
  const behind = (sign.x0 - x1) / size;
  return sign.size < 0.78 * size && raised > 0.15 && raised < 0.75 && behind > -0.3 && behind < 0.5;
}
