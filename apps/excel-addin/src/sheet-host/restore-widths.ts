import type { Area } from '@cyberbudget/core';
import { areaIn, PLACE } from './used-cells.ts';

/** How wide columns were, in points, and what their sheet used then; null where it was empty. */
interface Before {
  readonly widths: readonly number[];
  readonly used: Area | null;
}

/**
 * Gives the columns of an area their widths back, once what was typed there is gone. A column in
 * which somebody else wrote meanwhile stays as it is: they may have found it wide enough.
 * @param isTheirs whether somebody else wrote into a column of the area, counted from its first
 */
export async function restoreWidths(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
  { widths, used: before }: Before,
  isTheirs: (column: number) => boolean,
): Promise<void> {
  const now = sheet.getUsedRangeOrNullObject(true).load(PLACE);
  await context.sync();
  const used = areaIn(now);
  const [top, rows] = [used?.row ?? 0, used?.rows ?? 1];
  const columns = widths.map((width, position) => {
    const column = area.column + position;
    const cells = sheet.getRangeByIndexes(top, column, rows, 1).getUsedRangeOrNullObject(true).load(PLACE);
    return { position, width, cells };
  });
  await context.sync();
  for (const { position, width, cells } of columns)
    if (!isTheirs(position) && isWithin(areaIn(cells), before))
      sheet.getRangeByIndexes(area.row, area.column + position, 1, 1).format.columnWidth = width;
}

const isWithin = (inner: Area | null, outer: Area | null): boolean =>
  inner === null ||
  (outer !== null &&
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns);
