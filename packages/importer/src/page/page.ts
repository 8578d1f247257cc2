import { type Mark, marksOf } from './find-marks.ts';
import { isBlank, type Line } from './line.ts';

/** A page (a slide): its lines and the marks of detail pages on it. */
export interface Page {
  /** From 1; null where the text does not show its pages. */
  readonly number: number | null;
  readonly lines: readonly Line[];
  readonly marks: readonly Mark[];
}

export const toPage = (lines: readonly Line[]): Page => ({
  number: lines[0]?.page ?? null,
  lines,
  marks: marksOf(lines),
});

/** Groups lines by their page; pages without text are left out. */
export function toPages(lines: readonly Line[]): Page[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group === undefined || group[0]?.page !== line.page) groups.push([line]);
    else group.push(line);
  }
  return groups.filter((group) => group.some((line) => !isBlank(line))).map(toPage);
}
