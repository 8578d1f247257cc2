import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';

/** A line of a PDF's page: its text and where it stands, in points from the lower left. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** The baseline of its last part, where it was put together from several lines. */
  readonly bottom: number;
  readonly size: number;
}

/** Baselines nearer than this part of the size are one line; a gap wider than that part is a blank. */
const SAME_LINE = 0.4;
const BLANK = 0.3;

/** Puts the pieces of a page's text together into lines, in the order in which they are drawn. */
export function toPdfLines(items: readonly TextItem[]): PdfLine[] {
  const lines: PdfLine[] = [];
  let open: PdfLine | null = null;
  for (const item of items) {
    const piece: PdfLine = toPiece(item, open?.size ?? 0);
    const continues: boolean =
      open !== null &&
      Math.abs(piece.baseline - open.baseline) <= SAME_LINE * Math.max(open.size, piece.size);
    if (item.str !== '') {
      if (open !== null && !continues) lines.push(open);
      open = open !== null && continues ? joined(open, piece) : piece;
    }
    if (item.hasEOL && open !== null) {
      lines.push(open);
      open = null;
    }
  }
  if (open !== null) lines.push(open);
  return lines.map((line) => ({ ...line, text: repaired(line.text) }));
}

const toPiece = ({ str, transform, width, height }: TextItem, size: number): PdfLine => {
  const left = Number(transform[4]);
  return {
    text: str,
    left,
    right: left + width,
    baseline: Number(transform[5]),
    bottom: Number(transform[5]),
    size: height > 0 ? height : size,
  };
};

function joined(line: PdfLine, piece: PdfLine): PdfLine {
  const apart = piece.left - line.right > BLANK * Math.max(line.size, piece.size);
  const blank = apart && !line.text.endsWith(' ') && !piece.text.startsWith(' ') ? ' ' : '';
  return {
    ...line,
    text: line.text + blank + piece.text,
    right: Math.max(line.right, piece.right),
    size: Math.max(line.size, piece.size),
  };
}

/** Signs that share a glyph with another one, which copies of the text then have in its place. */
const SHARED_GLYPHS: readonly (readonly [string, string])[] = [
  ['‧', '・'],
  ['∕', '／'],
];
const UNMAPPED = '\u0000';

/** The text with shared glyphs as written. A glyph without a character is a symbol font's bullet at a line's beginning, else unknown. */
function repaired(text: string): string {
  const written = SHARED_GLYPHS.reduce((one, [drawn, meant]) => one.replaceAll(drawn, meant), text);
  const body = written.trimStart();
  const bullet = body.startsWith(UNMAPPED)
    ? `${written.slice(0, -body.length)}\uF06C${body.slice(1)}`
    : written;
  return bullet.replaceAll(UNMAPPED, '\uFFFD');
}
