import type { Box } from './box.ts';

/** Text that was drawn in one go. */
export interface Piece extends Box {
  readonly text: string;
  readonly baseline: number;
  /** Of its font, in points. */
  readonly size: number;
}

/** A page before anything of it is read: its pieces, upright, in no order that means anything. */
export interface Sheet {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
  /** Whether it shows an image and no text. */
  readonly image: boolean;
}

/**
 * Above and below its baseline a piece takes so much of its size: the fonts' own figures are 0 in
 * two of three producers.
 */
const ASCENT = 0.88;
const DESCENT = 0.12;

/** A piece from where its text begins. */
export const pieceAt = (text: string, x0: number, width: number, baseline: number, size: number): Piece => ({
  text,
  x0,
  x1: x0 + width,
  top: baseline - ASCENT * size,
  bottom: baseline + DESCENT * size,
  baseline,
  size,
});
