import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';
import { type Piece, pieceAt } from '../page/piece.ts';
import { printable } from '../text/clean.ts';

/** A quarter turn each: how many of them the text of an item is turned, against the clock. */
const turnsOf = ({ transform }: TextItem): number =>
  (Math.round((Math.atan2(Number(transform[1]), Number(transform[0])) / Math.PI) * 2) + 4) % 4;

/**
 * What a PDF's page draws as pieces with boxes: upright by the commonest direction of its text,
 * text of other directions left out.
 */
export function toPieces(items: readonly TextItem[], view: readonly number[]): Piece[] {
  const printed = items
    .map((item) => ({ ...item, str: printable(item.str) }))
    .filter(({ str }) => str.trim() !== '');
  const turns = commonestTurn(printed);
  return withoutDoubles(
    printed.filter((item) => turnsOf(item) === turns).map((item) => toPiece(item, turns, view)),
  );
}

/**
 * How many quarter turns, against the clock, most of the text of a page is turned; null where it
 * has no text.
 */
export function turnOfText(items: readonly TextItem[]): number | null {
  const printed = items.filter(({ str }) => str.trim() !== '');
  return printed.length === 0 ? null : commonestTurn(printed);
}

function commonestTurn(items: readonly TextItem[]): number {
  const counts = [0, 0, 0, 0];
  for (const item of items) {
    const turns = turnsOf(item);
    counts[turns] = (counts[turns] ?? 0) + item.str.length;
  }
  return counts.indexOf(Math.max(...counts));
}

function toPiece({ str, transform, width }: TextItem, turns: number, view: readonly number[]): Piece {
  const [left = 0, bottom = 0, right = 0, top = 0] = view;
  const [, , c = 0, d = 0, x = 0, y = 0] = transform.map(Number);
  const size = Math.hypot(c, d) || 10;
  const [along = 0, across = 0] = [
    [x - left, top - y],
    [y - bottom, x - left],
    [right - x, y - bottom],
    [top - y, right - x],
  ][turns] ?? [0, 0];
  const text = str.trim();
  const ahead = (width * (str.length - str.trimStart().length)) / str.length;
  const behind = (width * (str.length - str.trimEnd().length)) / str.length;
  return pieceAt(text, along + ahead, Math.max(0, width - ahead - behind), across, size);
}

/** Of the same text drawn again at its place (bold by printing twice) one is left. */
function withoutDoubles(pieces: readonly Piece[]): Piece[] {
  const kept = new Map<string, Piece[]>();
  return pieces.filter((piece) => {
    const same = kept.get(piece.text) ?? [];
    const near = 0.15 * piece.size;
    const double = same.some(
      ({ x0, baseline }) => Math.abs(x0 - piece.x0) < near && Math.abs(baseline - piece.baseline) < near,
    );
    if (!double) kept.set(piece.text, [...same, piece]);
    return !double;
  });
}
