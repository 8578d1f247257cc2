import { type Area, areaOf } from '@cyberbudget/core';
import { type Chart, formatBlock, type Json } from '@cyberbudget/office-host';
import type { SheetChart } from '@cyberbudget/sheets-host';
import type { ScriptGrid } from './script-grid.ts';

const pointsPerPixel = 3 / 4;

/**
 * A chart of Google's as the grid draws it: the first range holds the categories, each other one a
 * series with its name above.
 * @throws Error for a range that is none
 */
export function chartRecord(grid: ScriptGrid, sheet: string, chart: SheetChart): Chart {
  const areas = chart.ranges.flatMap((range) => areaOf(range) ?? []);
  const [categories, ...values] = areas;
  if (categories === undefined || areas.length !== chart.ranges.length)
    throw new Error('A chart needs ranges.');
  const address = (area: Area): string => `${sheet}!${formatBlock(below(area, chart.headers))}`;
  const series = values.flatMap((area, index): [string, Json][] => [
    [`series/${index}/name`, nameAbove(grid, sheet, area, chart.headers)],
    [`series/${index}/values`, address(area)],
    [`series/${index}/xAxisValues`, address(categories)],
  ]);
  const { title, isStacked, width, height } = chart.options;
  const bars = isStacked === true ? 'BarStacked' : 'BarClustered';
  return {
    id: crypto.randomUUID(),
    sheet,
    name: String(title ?? ''),
    chartType: chart.kind === 'pie' ? 'Pie' : bars,
    source: null,
    seriesBy: 'Columns',
    ...corner(grid, sheet, chart),
    width: Number(width ?? 600) * pointsPerPixel,
    height: Number(height ?? 371) * pointsPerPixel,
    look: {
      'title/text': String(title ?? ''),
      'series/count': values.length,
      // Google counts lying categories from above.
      'axes/categoryAxis/reversePlotOrder': true,
      ...Object.fromEntries(series),
    },
  };
}

const below = (area: Area, headers: number): Area => ({
  ...area,
  row: area.row + headers,
  rows: area.rows - headers,
});

function nameAbove({ book }: ScriptGrid, sheet: string, { row, column }: Area, headers: number): string {
  return headers === 0 ? '' : String(book.sheet(sheet).getSheet().getCellRaw(row, column)?.v ?? '');
}

/** Where a cell begins, in points from the corner of the sheet. */
function corner({ book }: ScriptGrid, id: string, { row, column }: SheetChart): Pick<Chart, 'left' | 'top'> {
  const sheet = book.sheet(id);
  const sum = (count: number, size: (at: number) => number): number =>
    Array.from({ length: count }, (_, at) => size(at)).reduce((total, pixels) => total + pixels, 0);
  return {
    left: sum(column, (at) => sheet.getColumnWidth(at)) * pointsPerPixel,
    top: sum(row, (at) => sheet.getRowHeight(at)) * pointsPerPixel,
  };
}
