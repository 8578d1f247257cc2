// What the points, numbers and notes of a page begin with.

const BULLET = /^\s*[○〇●◯◆■・･▪▶➢□◎\uE000-\uF8FF]/;
const NUMBERED = /^\s*(?:[①-⑳]|\(\d{1,2}\)|\d{1,2} ?[.、．](?!\d)|\d{1,2}(?=\s+\D))\s*/;
export const NOTE = /^\s*(?:※(?![のはを])|\(※|\(注|注\s*\d*\))/;
export const startsWithBullet = (text: string): boolean => BULLET.test(text);
export const startsAnew = (folded: string): boolean =>
  BULLET.test(folded) || NUMBERED.test(folded) || NOTE.test(folded);
