/** Widths of characters in parts of their size, as fonts set them on average. */
const WIDE = 1;
const LATIN = 0.55;
const NARROW = 0.4;
const BLANK = 0.3;

/** Of the characters of Latin-1, by code. */
const LATIN_WIDTHS = Array.from({ length: 0x100 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (character === ' ') return BLANK;
  return ".,()'|:;!il[]".includes(character) ? NARROW : LATIN;
});

const widthOf = (code: number): number =>
  LATIN_WIDTHS[code] ?? (code >= 0xff61 && code <= 0xff9f ? LATIN : WIDE);

/** Where each character of a text begins between two edges, and where the last one ends. */
export function edgesOf(text: string, x0: number, x1: number): number[] {
  let whole = 0;
  const edges = [x0];
  for (let index = 0; index < text.length; index++) {
    const width = widthOf(text.charCodeAt(index));
    whole += width;
    edges.push(width);
  }
  let at = x0;
  for (let index = 1; index < edges.length; index++) {
    at += ((x1 - x0) * (edges[index] ?? 0)) / whole;
    edges[index] = at;
  }
  return edges;
}
