import type { Frame } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { OpenedPage } from './opened-page.ts';
import type { WorkbenchPage } from './workbench-page.ts';

export const testCharts = (opened: OpenedPage) =>
  describe('charts over the cells', () => {
    let workbench: WorkbenchPage;
    let pane: Frame;

    beforeAll(async () => {
      workbench = opened.workbench;
      pane = await workbench.pane();
      await pane.evaluate(() =>
        Excel.run({ mergeUndoGroup: true }, async (context) => {
          const sheet = context.workbook.worksheets.add('グラフ');
          sheet.activate();
          sheet.getRange('A1:B3').formulas = [
            ['府省庁', '掲載額'],
            ['総務省', '=CYBERBUDGET(A2)'],
            ['防衛省', '=CYBERBUDGET(A3)'],
          ];
          const bars = sheet.charts.add('BarClustered', sheet.getRange('A1:B3'), 'Columns');
          bars.name = 'bars';
          bars.setPosition('D2', 'I12');
          const surface = sheet.charts.add('Surface', sheet.getRange('A1:B3'), 'Columns');
          surface.setPosition('D14', 'I18');
          await context.sync();
        }),
      );
    });

    const picture = () => workbench.page.locator('.chart-box canvas').first().screenshot();

    test('are drawn where they were put', async () => {
      await workbench.page.waitForSelector('.chart-box canvas');
      const box = await workbench.page.locator('.chart-box').first().boundingBox();
      const grid = await workbench.page.locator('#sheet').boundingBox();
      // D2: behind three columns of 88 and the 46 of the row numbers.
      expect(Math.abs((box?.x ?? 0) - (grid?.x ?? 0) - 310)).toBeLessThan(4);
    });

    test('follow a calculation', async () => {
      await workbench.page.waitForTimeout(500);
      const before = await picture();
      await workbench.type('A2', '経産省');
      await expect.poll(() => workbench.value('B2'), { timeout: 10_000 }).toBe(45.1);
      await expect.poll(async () => before.equals(await picture()), { timeout: 5000 }).toBe(false);
    });

    test('of a kind that cannot be drawn are said, not dropped', async () => {
      const sentences = await workbench.page.locator('.chart-box p').allTextContents();
      expect(sentences.filter((sentence) => sentence.includes('Surface'))).toHaveLength(1);
    });

    test('go when the add-in deletes them, and come back by undo', async () => {
      await pane.evaluate(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getActiveWorksheet().charts.getItem('bars').delete();
          await context.sync();
        }),
      );
      const boxes = () => workbench.page.locator('.chart-box').count();
      await expect.poll(boxes).toBe(1);
      await workbench.page.evaluate(() => window.univerAPI.undo());
      await expect.poll(boxes).toBe(2);
    });
  });
