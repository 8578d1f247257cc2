import { skipsBrowser } from '@cyberbudget/test-browser';
import { describe, expect, test } from 'vitest';
import { usePanes } from './page/use-panes.ts';

describe.skipIf(skipsBrowser())('the built pane checks what the selected cells say', () => {
  const panes = usePanes();

  test('each figure with its verdict, its formula and its citation; nothing is sent anywhere', async () => {
    const page = await panes.open();
    await page.evaluate(async () => {
      const { workbook } = window.excelInPage;
      const area = { sheet: await workbook.sheets.active(), row: 9, column: 1, rows: 3, columns: 2 };
      const typed = [
        ['府省庁', '掲載額（億円）'],
        ['総務省', 33.9],
        ['防衛省', 88.2],
      ];
      await workbook.cells.write(area, typed);
      await workbook.select(area);
    });
    await page.keyboard.press('Alt+5');
    await page.getByRole('button', { name: '選択中のセルを確認' }).click();
    const claims = page.locator('#view-workbook [data-verdict]');
    await expect.poll(() => claims.allInnerTexts()).toHaveLength(2);
    expect(await claims.nth(0).innerText()).toMatch(/一致[\s\S]*11行[\s\S]*=CYBERBUDGET\("総務省",2023/);
    expect(await claims.nth(1).innerText()).toMatch(/不一致[\s\S]*12行[\s\S]*881\.7/);
    const { watch } = panes.current();
    expect([watch.violations, watch.errors]).toEqual([[], []]);
  });
});
