import type { PdfLine } from './pdf-lines.ts';
import { lineSpacing, unwrapped } from './unwrap.ts';

/** A page's left edges differ by more than this many sizes where it has columns. */
const COLUMN_GAP = 6;
/** An indent of one blank, in sizes: narrow in a proportional font, half in a fixed one. */
const ONE_BLANK = [0.12, 0.6] as const;
/** Most empty lines that a gap stands for. */
const MOST_EMPTY = 6;

/**
 * The ways in which a PDF's lines can be the document's text, the likeliest first: the PDF's pages are the document's (slides), or
 * a printout of its text, whose own page starts are inside and whose long lines are broken at the edge of the paper; or a table
 * whose cells are drawn in another order than they are read.
 */
export function pageTexts(pages: readonly (readonly PdfLine[])[]): string[] {
  const columns = pages.map(splitColumns);
  const spacing = lineSpacing(columns.flat());
  const asPages = columns.map((page) => page.map((column) => lay(column, spacing)).join('\n')).join('\n\f');
  const whole = unwrapped(columns.flat());
  const top = Math.max(0, ...columns.flat().map(([first]) => first?.baseline ?? 0));
  const asPrintout = whole.map((column) => lay(column, spacing, top)).join('\n');
  const asRows = pages.map((page) => lay(rows(page), spacing)).join('\n\f');
  const starts = asPrintout.match(/\S\n (?=\S)/g)?.length ?? 0;
  return starts > 2 ? [asPrintout, asPages, asRows] : [asPages, asPrintout, asRows];
}

/** A page's lines in runs of one column each: a new one begins where the text jumps up again. */
function splitColumns(lines: readonly PdfLine[]): PdfLine[][] {
  const columns: PdfLine[][] = [];
  for (const line of lines) {
    const last = columns.at(-1)?.at(-1);
    const jumps =
      last !== undefined &&
      line.baseline > last.baseline + line.size &&
      line.left > last.left + COLUMN_GAP * line.size;
    if (last === undefined || jumps) columns.push([line]);
    else columns.at(-1)?.push(line);
  }
  return columns;
}

/** Lines as text: a gap is empty lines, an indent of a blank a blank. */
function lay(lines: readonly PdfLine[], spacing: number, top: number = lines[0]?.baseline ?? 0): string {
  const edge = lines.reduce((least, { left }) => Math.min(least, left), Number.POSITIVE_INFINITY);
  let last: PdfLine | undefined;
  return lines
    .map((line) => {
      const gap = last === undefined ? spacing + (top - line.baseline) : last.bottom - line.baseline;
      last = line;
      const empty = spacing > 0 ? Math.min(MOST_EMPTY, Math.max(0, Math.round(gap / spacing) - 1)) : 0;
      const indent = (line.left - edge) / line.size;
      const blank = indent >= ONE_BLANK[0] && indent <= ONE_BLANK[1] && !line.text.startsWith(' ') ? ' ' : '';
      return '\n'.repeat(empty) + blank + line.text.trimEnd();
    })
    .join('\n');
}

/** The lines of a page from top to bottom, those of one height put together from left to right. */
function rows(lines: readonly PdfLine[]): PdfLine[] {
  const sorted = [...lines].sort((one, other) => other.baseline - one.baseline || one.left - other.left);
  const found: PdfLine[] = [];
  for (const line of sorted) {
    const last = found.at(-1);
    if (last === undefined || Math.abs(last.baseline - line.baseline) > 0.4 * line.size) found.push(line);
    else
      found[found.length - 1] = {
        ...last,
        text: `${last.text} ${line.text}`,
        right: Math.max(last.right, line.right),
      };
  }
  return found;
}
