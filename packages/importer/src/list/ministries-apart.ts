import { foldedOf, type Line } from '../page/line.ts';
import { headsMinistries, headsTexts } from '../table/column-heading.ts';
import { isPercent, type Reading } from './reading.ts';
import type { MinistryHeading } from './walk.ts';

/**
 * The names of ministries on a text's page that may not be those of the programs after them: the
 * order of a flattened text need not be that of the page. So it is where a name has no program
 * after it, and where a name stands between the headings of its own column and of that of the
 * titles.
 */
export function ministriesApart(
  headings: readonly MinistryHeading[],
  lines: readonly Line[],
  reading: Reading,
): MinistryHeading[] {
  if (lines.some(({ measured }) => measured)) return [];
  const taken = headings.filter(({ programs }) => programs.length > 0);
  // In the legend of a chart names stand without programs.
  const isChart = lines.some((line) => reading.figuresOf(line).some(isPercent));
  if (!isChart && taken.length < headings.length) return taken;
  return taken.filter((heading) => isAmongHeadings(heading, lines));
}

function isAmongHeadings({ line, programs: [first] }: MinistryHeading, lines: readonly Line[]): boolean {
  const some = (from: number, to: number, heads: (folded: string) => boolean): boolean =>
    lines.some(
      (one) => one.number > from && one.number < to && one.cells.some((cell) => heads(foldedOf(one, cell))),
    );
  return some(0, line.number, headsMinistries) && some(line.number, first?.line.number ?? 0, headsTexts);
}
