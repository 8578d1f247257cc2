/** A rectangle on a page, in points; y grows downwards. A text's columns and lines are turned into points by their own scale. */
export interface Box {
  readonly x0: number;
  readonly x1: number;
  readonly top: number;
  readonly bottom: number;
}

/** The smallest box around all of some boxes. */
export const boxAround = (boxes: readonly Box[]): Box => ({
  x0: Math.min(...boxes.map(({ x0 }) => x0)),
  x1: Math.max(...boxes.map(({ x1 }) => x1)),
  top: Math.min(...boxes.map(({ top }) => top)),
  bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
});

/** How far two ranges are apart; negative where they overlap. */
export const gapBetween = (from: number, to: number, otherFrom: number, otherTo: number): number =>
  Math.max(otherFrom - to, from - otherTo);

export const gapX = (one: Box, other: Box): number => gapBetween(one.x0, one.x1, other.x0, other.x1);
export const gapY = (one: Box, other: Box): number =>
  gapBetween(one.top, one.bottom, other.top, other.bottom);

export const centreX = ({ x0, x1 }: Box): number => (x0 + x1) / 2;
export const centreY = ({ top, bottom }: Box): number => (top + bottom) / 2;
