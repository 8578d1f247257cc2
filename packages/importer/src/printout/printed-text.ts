import { beginsPage } from '../page/read-lines.ts';
import type { Run } from '../page/runs.ts';
import { linesOf } from '../text/join.ts';
import { type PaperLine, paperColumns } from './paper-lines.ts';
import { lineSpacing, unwrapped } from './unwrap.ts';

/** An indent of one blank, in sizes: narrow in a proportional font, half in a fixed one. */
const ONE_BLANK = [0.12, 0.6] as const;
/** Most empty lines that a gap stands for. */
const MOST_EMPTY = 6;
/** Nearly all of a printed text is set in one size; a slide sets its headings larger. */
const ONE_SIZE = 0.985;
/** A shorter one is no document's text. */
const LEAST_LETTERS = 400;

type Rows = readonly (readonly Run[])[];

/** Whether a PDF is a printout of a text: set in one size, and long. */
export function isPrintout(pages: readonly { readonly rows: Rows }[]): boolean {
  const letters = new Map<number, number>();
  for (const { rows } of pages)
    for (const row of rows)
      for (const { text, size } of row) {
        const tenths = Math.round(size * 10);
        letters.set(tenths, (letters.get(tenths) ?? 0) + text.length);
      }
  const all = [...letters.values()].reduce((sum, count) => sum + count, 0);
  return all >= LEAST_LETTERS && Math.max(...letters.values()) >= ONE_SIZE * all;
}

/**
 * The text that was printed: its own pages where they begin inside the sheets, with its long lines
 * put together that were broken at the edge of the paper; else a page for each sheet.
 */
export function printedText(pages: readonly { readonly rows: Rows }[]): string {
  const columns = pages.map(({ rows }) => paperColumns(rows));
  const spacing = lineSpacing(columns.flat());
  const top = Math.max(...columns.flat().map(([first]) => first?.baseline ?? 0));
  const whole = unwrapped(columns.flat())
    .map((column) => lay(column, spacing, top))
    .join('\n');
  const begun = linesOf(whole).filter((line, index, all) => beginsPage(line, all[index - 1]));
  if (begun.length > 2) return whole;
  return columns.map((page) => page.map((column) => lay(column, spacing)).join('\n')).join('\n\f');
}

/** Lines as text: a gap is empty lines, an indent of a blank a blank. */
function lay(lines: readonly PaperLine[], spacing: number, top: number = lines[0]?.baseline ?? 0): string {
  const edge = lines.reduce((least, { left }) => Math.min(least, left), Number.POSITIVE_INFINITY);
  let last: PaperLine | undefined;
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
