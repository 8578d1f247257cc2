import { skipsBrowser } from '@cyberbudget/test-browser';
import { describe, expect, test } from 'vitest';
import { shownCells } from './page/look-at-pane.ts';
import { insert, message, usePanes } from './page/use-panes.ts';

describe.skipIf(skipsBrowser())('what goes wrong in Excel', () => {
  const panes = usePanes();

  const FAULTS: readonly (readonly [string, string, () => unknown])[] = [
    [
      'taken cells',
      'A1:I',
      async () => {
        const { workbook } = window.excelInPage;
        await workbook.cells.write(
          { sheet: await workbook.sheets.active(), row: 4, column: 1, rows: 1, columns: 1 },
          [['mine']],
        );
      },
    ],
    [
      'a protected sheet',
      '保護',
      async () => {
        const { workbook } = window.excelInPage;
        const [sheet] = await workbook.sheets.list();
        if (sheet) await workbook.sheets.put({ ...sheet, isProtected: true });
      },
    ],
    [
      'merged cells',
      '結合',
      async () => {
        const { workbook } = window.excelInPage;
        await workbook.cells.merge({
          sheet: await workbook.sheets.active(),
          row: 4,
          column: 1,
          rows: 2,
          columns: 2,
        });
      },
    ],
    ['a cell in edit mode', 'Enter', () => window.excelInPage.office.enterCell()],
    [
      'a connection lost before',
      '接続',
      () => window.excelInPage.office.plan({ kind: 'lost', when: 'before' }),
    ],
    [
      'a connection lost half-way',
      '接続',
      () => window.excelInPage.office.plan({ kind: 'lost', when: 'after' }, 1),
    ],
    [
      'an error of Excel half-way',
      'GeneralException',
      // In a group of steps and, tried again, without one.
      () => {
        for (let trip = 1; trip <= 12; trip += 1)
          window.excelInPage.office.plan(
            { kind: 'member', member: 'TableCollection.add', code: 'GeneralException' },
            trip,
          );
      },
    ],
    [
      'the end of the sheet',
      '入りきりません',
      async () => {
        const { workbook } = window.excelInPage;
        await workbook.select({
          sheet: await workbook.sheets.active(),
          row: 1_048_570,
          column: 0,
          rows: 1,
          columns: 1,
        });
      },
    ],
  ];
  test.each(FAULTS)('%s is told, and the workbook is as it was', async (_, said, arrange) => {
    const page = await panes.open();
    await page.evaluate(arrange);
    const before = await shownCells(page);
    await insert(page);
    await expect.poll(() => message(page).innerText(), { timeout: 8000 }).toContain(said);
    expect(await shownCells(page)).toEqual(before);
    expect(await page.evaluate(async () => (await window.excelInPage.workbook.tables.list()).length)).toBe(0);
  });

  test('taken cells: the free range that is offered takes the table', async () => {
    const page = await panes.open();
    await page.evaluate(FAULTS[0]?.[2] ?? (() => undefined));
    await insert(page);
    await page.getByRole('button', { name: /A\d+:/ }).click();
    await expect.poll(async () => (await shownCells(page)).flat()).toContain('総務省');
    expect((await shownCells(page)).flat()).toContain('mine');
  });
});
