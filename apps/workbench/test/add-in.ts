import type { Frame } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { OpenedPage } from './opened-page.ts';
import type { WorkbenchPage } from './workbench-page.ts';

export const testAddin = (opened: OpenedPage) =>
  describe('the add-in in its pane, over office.js as Microsoft ships it', () => {
    let workbench: WorkbenchPage;
    let pane: Frame;

    beforeAll(async () => {
      workbench = opened.workbench;
      pane = await workbench.pane();
    });

    const newSheet = (name: string) =>
      pane.evaluate(
        (sheetName) =>
          Excel.run(async (context) => {
            const sheet = context.workbook.worksheets.add(sheetName);
            sheet.activate();
            await context.sync();
          }),
        name,
      );

    test("runs the functions in the pane's page: the shared runtime", async () => {
      const hasFunctions = await pane.evaluate(
        () => 'CustomFunctions' in globalThis && Office.context.displayLanguage,
      );
      expect(hasFunctions).toBe('ja-JP');
    });

    test('writes values and formulas, and reads what the sheet calculated', async () => {
      await newSheet('書き込み');
      const values = await pane.evaluate(() =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getActiveWorksheet().getRange('B2:C3');
          range.formulas = [
            ['総務省', '=CYBERBUDGET(B2)'],
            [true, '=CYBERBUDGET()'],
          ];
          await context.sync();
          range.load('values,formulas,valueTypes');
          await context.sync();
          return range.values;
        }),
      );
      expect(values).toEqual([
        ['総務省', 33.9],
        [true, 1378.9],
      ]);
      expect(await workbench.values('C2:C3')).toEqual([[33.9], [1378.9]]);
    });

    test('finds the cells that a formula fills', async () => {
      await newSheet('あふれ');
      const spill = await pane.evaluate(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          sheet.getRange('A1').formulas = [['=CYBERBUDGET_TABLE("分野",2023)']];
          await context.sync();
          const area = sheet.getRange('A1').getSpillingToRangeOrNullObject().load('address,values');
          await context.sync();
          return { address: area.address, total: area.values.at(-1) };
        }),
      );
      expect(spill.address).toContain('A1:');
      expect(spill.total).toContain(1378.9);
    });

    test('lays looks over cells and reads them back', async () => {
      await newSheet('書式');
      const format = await pane.evaluate(() =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
          range.values = [[1234.5, 0.104]];
          range.numberFormat = [['#,##0.0', '0.0%']];
          range.format.fill.color = '#1F4E79';
          range.format.font.color = '#FFFFFF';
          range.format.font.bold = true;
          range.format.horizontalAlignment = 'Center';
          await context.sync();
          range.load('text,numberFormat,format/horizontalAlignment,format/fill/color,format/font/bold');
          await context.sync();
          return {
            text: range.text,
            numberFormat: range.numberFormat,
            fill: range.format.fill.color,
            bold: range.format.font.bold,
            alignment: range.format.horizontalAlignment,
          };
        }),
      );
      expect(format).toEqual({
        text: [['1,234.5', '10.4%']],
        numberFormat: [['#,##0.0', '0.0%']],
        fill: '#1F4E79',
        bold: true,
        alignment: 'Center',
      });
    });

    test('makes a table in one step, which one undo takes back whole', async () => {
      await newSheet('表');
      const name = await pane.evaluate(() =>
        Excel.run({ mergeUndoGroup: true }, async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          const range = sheet.getRange('B2:C4');
          range.values = [
            ['府省庁', '掲載額'],
            ['総務省', 33.9],
            ['防衛省', 881.7],
          ];
          await context.sync();
          const table = sheet.tables.add(range, true);
          table.name = 'Ministries';
          range.format.autofitColumns();
          await context.sync();
          table.load('name');
          await context.sync();
          return table.name;
        }),
      );
      expect(name).toBe('Ministries');
      await workbench.page.waitForTimeout(600);
      await workbench.page.evaluate(() => window.univerAPI.undo());
      const left = await pane.evaluate(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          const used = sheet.getUsedRangeOrNullObject(true).load('address');
          const table = context.workbook.tables.getItemOrNullObject('Ministries').load('name');
          await context.sync();
          return [used.isNullObject, table.isNullObject];
        }),
      );
      expect(left).toEqual([true, true]);
    });

    test('hears that another cell was selected', async () => {
      await newSheet('選択');
      await pane.evaluate(async () => {
        await Excel.run(async (context) => {
          context.workbook.worksheets.onSelectionChanged.add(async ({ address }) => {
            document.body.dataset['selected'] = address;
          });
          await context.sync();
        });
      });
      await workbench.select('C3:D4');
      await pane.waitForFunction(() => document.body.dataset['selected'] === 'C3:D4');
    });
  });
