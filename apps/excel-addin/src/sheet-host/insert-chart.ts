import { areaOf, layoutInsertion } from '@cyberbudget/pane/layout';
import { failed, type Outcome, type Place, type TableInsertion } from '@cyberbudget/pane/sheet-host';
import { drawCharts } from './draw-charts.ts';
import type { ExcelApp } from './excel-app.ts';
import { failureOf } from './failure-of.ts';

/** Draws the charts of a table that stands at a place already, in one undo step. */
export async function insertChart(
  app: ExcelApp,
  insertion: TableInsertion,
  at: Place,
): Promise<Outcome<{ readonly place: Place }>> {
  const area = areaOf(at.address);
  if (area === null) return failed({ code: 'invalid-selection' });
  const before = await app.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(at.sheet).load('name');
    const charts = sheet.charts.load('items/name');
    const protection = sheet.protection.load('protected');
    await context.sync();
    if (sheet.isNullObject) return null;
    return { isProtected: protection.protected, charts: new Set(charts.items.map(({ name }) => name)) };
  });
  if (before === null) return failed({ code: 'invalid-selection' });
  if (before.isProtected) return failed({ code: 'protected-sheet', sheet: at.sheet });
  try {
    const options = app.has('ExcelApi', '1.20') ? { mergeUndoGroup: true } : {};
    await app.excel.run(options, async (context) => {
      const sheet = context.workbook.worksheets.getItem(at.sheet);
      drawCharts(sheet, area, layoutInsertion(insertion).charts, insertion.name);
      await context.sync();
    });
    return { ok: true, place: at };
  } catch (error) {
    await removeCharts(app, at.sheet, before.charts).catch(() => undefined);
    return failed(failureOf(error, at));
  }
}

const removeCharts = (app: ExcelApp, sheet: string, kept: ReadonlySet<string>): Promise<void> =>
  app.excel.run(async (context) => {
    const charts = context.workbook.worksheets.getItem(sheet).charts.load('items/name');
    await context.sync();
    for (const chart of charts.items) if (!kept.has(chart.name)) chart.delete();
    await context.sync();
  });
