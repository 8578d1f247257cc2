import type { PrintedFigure } from '../figure/figure.ts';
import type { Line } from '../page/line.ts';
import { type Part, partsOf } from './part.ts';

/** The lines of one column of one page. */
export interface Region {
  readonly page: number | null;
  readonly lines: readonly Line[];
  readonly parts: readonly Part[];
}

/** The regions of a page in reading order: runs of lines of one column. */
export function regionsOf(
  lines: readonly Line[],
  figuresOf: (line: Line) => readonly PrintedFigure[],
): Region[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group === undefined || group[0]?.band !== line.band) groups.push([line]);
    else group.push(line);
  }
  return groups.map((group) => ({
    page: group[0]?.page ?? null,
    lines: group,
    parts: group.flatMap((line) => partsOf(line, figuresOf(line))),
  }));
}
