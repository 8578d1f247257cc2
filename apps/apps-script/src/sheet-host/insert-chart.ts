import { type Area, areaOf, areaWithin } from '@cyberbudget/core';
import type { ChartLayout } from '@cyberbudget/pane/layout';
import { failed, type Outcome, type SheetPlace } from '@cyberbudget/pane/sheet-host';
import { rangeOf } from './find-target.ts';
import { allOrNothing, type Undo } from './rollback.ts';
import type { TypedLayout } from './server-api.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Draws the charts of a table that stands at a place. */
export function insertChart(
  place: SheetPlace,
  { charts }: TypedLayout,
): Outcome<{ readonly place: SheetPlace }> {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(place.sheet);
  const area = areaOf(place.address);
  if (sheet === null || area === null) return failed({ code: 'invalid-selection' });
  return allOrNothing(place.sheet, (undo) => {
    drawCharts(sheet, area, charts, undo);
    return { place };
  });
}

/** Size of a chart in pixels. */
const SIZE = { width: 520, height: 380 };

/**
 * Draws charts over the cells of a table, bound to them; the headings above the cells name the
 * series.
 */
export function drawCharts(sheet: Sheet, area: Area, charts: readonly ChartLayout[], undo: Undo): void {
  for (const layout of charts) {
    const { row, column } = areaWithin(area, layout.over);
    const columns = [layout.labels, ...layout.series.map(({ values }) => values)];
    const builder = sheet.newChart();
    for (const part of columns) builder.addRange(rangeOf(sheet, withHeading(areaWithin(area, part))));
    const drawn = layout.kind === 'pie' ? builder.asPieChart() : builder.asBarChart();
    const chart = drawn
      .setNumHeaders(1)
      .setOption('title', layout.title)
      .setOption('isStacked', layout.stacked)
      .setOption('width', SIZE.width)
      .setOption('height', SIZE.height)
      .setPosition(row + 1, column + 1, 0, 0)
      .build();
    const before = new Set(sheet.getCharts().map((one) => one.getChartId()));
    sheet.insertChart(chart);
    // What was built is not what stands there now: only a chart of the sheet can be removed.
    const drawnHere = sheet.getCharts().filter((one) => !before.has(one.getChartId()));
    undo.push(() => {
      for (const one of drawnHere) sheet.removeChart(one);
    });
  }
}

const withHeading = (area: Area): Area => ({ ...area, row: area.row - 1, rows: area.rows + 1 });
