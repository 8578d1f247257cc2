import type { PrintedFigure } from '../figure/figure.ts';
import { findCuts, orderOf } from '../page/bands.ts';
import { boxAround } from '../page/box.ts';
import { type Line, rawOf } from '../page/line.ts';
import { type Part, partsOf } from './part.ts';

/** The lines of one column of one page. */
export interface Region {
  readonly page: number | null;
  /** Its place among the columns of the page: 1 and 2, 4 and 5 stand beside each other. */
  readonly band: number;
  readonly lines: readonly Line[];
  readonly parts: readonly Part[];
}

/**
 * The regions of a page in reading order: runs of lines of one column. The columns of a text are
 * cut here, its lines stay.
 */
export function regionsOf(
  lines: readonly Line[],
  figuresOf: (line: Line) => readonly PrintedFigure[],
): Region[] {
  const groups: Line[][] = [];
  for (const line of lines.some(({ measured }) => !measured) ? inColumns(lines) : lines) {
    const group = groups.at(-1);
    if (group === undefined || group[0]?.band !== line.band) groups.push([line]);
    else group.push(line);
  }
  return groups.map((group) => ({
    page: group[0]?.page ?? null,
    band: group[0]?.band ?? 0,
    lines: group,
    parts: group.flatMap((line) => partsOf(line, figuresOf(line))),
  }));
}

/** The lines of a text's page, those with cells in two columns once for each. */
function inColumns(lines: readonly Line[]): readonly Line[] {
  const rows = lines.map((line) =>
    line.cells.map((cell) => ({ ...cell, text: rawOf(line, cell), line, cell })),
  );
  const cuts = findCuts(rows);
  if (cuts.length === 0) return lines;
  const parts = rows.flatMap((row) => {
    const groups = new Map<number, typeof row>();
    for (const run of row) groups.set(orderOf(run, cuts), [...(groups.get(orderOf(run, cuts)) ?? []), run]);
    return [...groups].map(([band, runs]) => ({ band, runs }));
  });
  return parts
    .sort((one, other) => one.band - other.band)
    .flatMap(({ band, runs: [first, ...rest] }) =>
      first === undefined
        ? []
        : [
            {
              ...first.line,
              band,
              cells: [first, ...rest].map(({ cell }) => cell),
              ...boxAround([first, ...rest]),
            },
          ],
    );
}
