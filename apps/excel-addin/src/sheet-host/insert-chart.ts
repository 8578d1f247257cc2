import { type Area, areaOf, areaWithin } from '@cyberbudget/core';
import { type ChartLayout, layoutInsertion } from '@cyberbudget/pane/layout';
import { failed, type Outcome, type SheetPlace, type TableInsertion } from '@cyberbudget/pane/sheet-host';
import type { ExcelApp } from './excel-app.ts';
import { type Making, making as newMaking } from './made.ts';
import { removeCharts } from './remove-charts.ts';
import { allOrNothing } from './rollback.ts';

/** Draws the charts of a table that stands at a place already, in one undo step. */
export async function insertChart(
  app: ExcelApp,
  insertion: TableInsertion,
  place: SheetPlace,
): Promise<Outcome<{ readonly place: SheetPlace }>> {
  const area = areaOf(place.address);
  const before = area === null ? null : await readSheet(app, place.sheet);
  if (area === null || before === null) return failed({ code: 'invalid-selection' });
  if (before.isProtected) return failed({ code: 'protected-sheet', sheet: place.sheet });
  const prefix = chartPrefix(insertion.name, newMark());
  let making = newMaking();
  return allOrNothing(app, {
    place,
    isOneRequest: true,
    write: async (context) => {
      making = newMaking();
      const sheet = context.workbook.worksheets.getItem(place.sheet);
      drawCharts(sheet, area, layoutInsertion(insertion).charts, prefix, making);
      await context.sync();
    },
    takeBack: async (context, error) => {
      const sheet = context.workbook.worksheets.getItem(place.sheet);
      await removeCharts(context, sheet, error, { prefix, ...making.made(error) });
      await context.sync();
    },
  });
}

/** Tells what one insertion adds from what others add at the same time. */
export const newMark = (): string => crypto.randomUUID().slice(0, 8);

/** How the names of the charts of one insertion begin. */
export const chartPrefix = (name: string, mark: string): string => `${name}_${mark}_`;

/** @returns null where there is no such sheet */
const readSheet = (app: ExcelApp, name: string) =>
  app.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('name');
    const protection = sheet.protection.load('protected');
    await context.sync();
    if (sheet.isNullObject) return null;
    return { isProtected: protection.protected };
  });

/** Draws charts over the cells of a table, bound to them: they change as the cells do. */
export function drawCharts(
  sheet: Excel.Worksheet,
  area: Area,
  charts: readonly ChartLayout[],
  prefix: string,
  making: Making,
): void {
  const rangeOf = (part: Area): Excel.Range => {
    const { row, column, rows, columns } = areaWithin(area, part);
    return sheet.getRangeByIndexes(row, column, rows, columns);
  };
  if (charts.length > 0) making.charts(sheet.charts);
  for (const layout of charts) {
    const [first, ...others] = layout.series;
    if (first === undefined) continue;
    const drawn = rangeOf(first.values);
    making.chart(drawn);
    const chart = sheet.charts.add(typeOf(layout), drawn, 'Columns');
    chart.name = `${prefix}${layout.kind}`;
    chart.title.text = layout.title;
    const firstSeries = chart.series.getItemAt(0);
    const added = others.map(({ name: title }) => chart.series.add(title));
    for (const [position, series] of [firstSeries, ...added].entries()) {
      const { name: title, values } = layout.series[position] ?? first;
      series.name = title;
      if (position > 0) series.setValues(rangeOf(values));
      series.setXAxisValues(rangeOf(layout.labels));
    }
    formatChart(chart, layout);
    const over = rangeOf(layout.over);
    chart.setPosition(over.getCell(0, 0), over.getLastCell());
  }
}

const typeOf = ({ kind, stacked }: ChartLayout): 'Pie' | 'BarStacked' | 'BarClustered' =>
  kind === 'pie' ? 'Pie' : stacked ? 'BarStacked' : 'BarClustered';

/** A pie names its slices itself; bars stand in the order of the table, from the top. */
function formatChart(chart: Excel.Chart, { kind, series }: ChartLayout): void {
  if (kind === 'pie') {
    chart.legend.visible = false;
    chart.dataLabels.showCategoryName = true;
    chart.dataLabels.showValue = true;
    chart.dataLabels.position = 'OutsideEnd';
    return;
  }
  chart.legend.visible = series.length > 1;
  chart.legend.position = 'Bottom';
  chart.axes.categoryAxis.reversePlotOrder = true;
}
