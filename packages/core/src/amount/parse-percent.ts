/** A printed percentage as a fraction: 10.4% is 0.104, rounded to 0.001. */
export interface ParsedShare {
  readonly value: number;
  readonly rounding: number;
}

/**
 * Reads a percentage from its digits ("10.4" is 0.104 to the last bit).
 * @returns null where the text is no number of at most six decimals
 */
export function parsePercent(digits: string): ParsedShare | null {
  const match = /^(\d{1,3})(?:\.(\d{1,6}))?$/.exec(digits);
  if (match === null) return null;
  const [, whole = '', fraction = ''] = match;
  const places = fraction.length + 2;
  return { value: Number(`${whole}${fraction}e-${places}`), rounding: Number(`1e-${places}`) };
}
