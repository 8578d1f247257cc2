/**
 * A rectangle on a page, in points; y grows downwards. A text's columns and lines are turned into
 * points by their own scale.
 */
export interface Box {
  readonly x0: number;
  readonly x1: number;
  readonly top: number;
  readonly bottom: number;
}

/** The smallest box around all of some boxes. */
export function boxAround(boxes: readonly Box[]): Box {
  let [x0, x1, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const box of boxes) {
    x0 = Math.min(x0, box.x0);
    x1 = Math.max(x1, box.x1);
    top = Math.min(top, box.top);
    bottom = Math.max(bottom, box.bottom);
  }
  return { x0, x1, top, bottom };
}

/** How far two ranges are apart; negative where they overlap. */
export const gapBetween = (from: number, to: number, otherFrom: number, otherTo: number): number =>
  Math.max(otherFrom - to, from - otherTo);

export const gapX = (one: Box, other: Box): number => gapBetween(one.x0, one.x1, other.x0, other.x1);
export const gapY = (one: Box, other: Box): number =>
  gapBetween(one.top, one.bottom, other.top, other.bottom);

export const centreX = ({ x0, x1 }: Box): number => (x0 + x1) / 2;
export const centreY = ({ top, bottom }: Box): number => (top + bottom) / 2;
