/** Widths of characters in parts of their size, as fonts set them on average. */
const WIDE = 1;
const LATIN = 0.55;
const NARROW = 0.4;
const BLANK = 0.3;

const NARROW_LETTERS = new Set(".,()'|:;!il[]");

const widthOf = (character: string): number => {
  if (character === ' ') return BLANK;
  if (NARROW_LETTERS.has(character)) return NARROW;
  return character <= '\u00FF' || (character >= '\uFF61' && character <= '\uFF9F') ? LATIN : WIDE;
};

/** Where each character of a text begins between two edges, and where the last one ends. */
export function edgesOf(text: string, x0: number, x1: number): number[] {
  const widths = text.split('').map(widthOf);
  let whole = 0;
  for (const width of widths) whole += width;
  let at = x0;
  const edges = [x0];
  for (const width of widths) {
    at += ((x1 - x0) * width) / (whole || 1);
    edges.push(at);
  }
  return edges;
}
