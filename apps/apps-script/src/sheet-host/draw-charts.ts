import { type Area, type ChartLayout, within } from '@cyberbudget/pane/layout';
import { rangeOf } from './spot.ts';
import type { Undo } from './writing.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Size of a chart in pixels. */
const SIZE = { width: 520, height: 380 };

/** Draws charts over the cells of a table, bound to them; the headings above the cells name the series. */
export function drawCharts(sheet: Sheet, area: Area, charts: readonly ChartLayout[], undo: Undo): void {
  for (const layout of charts) {
    const { row, column } = within(area, layout.over);
    const columns = [layout.labels, ...layout.series.map(({ values }) => values)];
    const builder = sheet.newChart();
    for (const part of columns) builder.addRange(rangeOf(sheet, withHeading(within(area, part))));
    const drawn = layout.kind === 'pie' ? builder.asPieChart() : builder.asBarChart();
    const chart = drawn
      .setNumHeaders(1)
      .setOption('title', layout.title)
      .setOption('isStacked', layout.stacked)
      .setOption('width', SIZE.width)
      .setOption('height', SIZE.height)
      .setPosition(row + 1, column + 1, 0, 0)
      .build();
    sheet.insertChart(chart);
    undo.push(() => sheet.removeChart(chart));
  }
}

const withHeading = (area: Area): Area => ({ ...area, row: area.row - 1, rows: area.rows + 1 });
