import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenedPage } from './opened-page.ts';
import type { WorkbenchPage } from './workbench-page.ts';

const patience = { timeout: 20_000 };

export const testTyping = (opened: OpenedPage) =>
  describe('the values that are offered while a formula is typed', () => {
    let workbench: WorkbenchPage;

    beforeAll(async () => {
      workbench = opened.workbench;
      await workbench.newSheet();
    });
    // The last test leaves a cell being edited, its list open.
    afterAll(async () => {
      for (const _ of ['list', 'cell']) await workbench.page.keyboard.press('Escape');
    });

    const list = () => workbench.page.locator('.value-list');
    const offered = () => list().getByRole('option').allInnerTexts();
    const begin = async (cell: string, text: string): Promise<void> => {
      await workbench.select(cell);
      await workbench.page.keyboard.press('F2');
      await workbench.page.waitForFunction(() => window.editing === true);
      // The last character by its key: each draws the proposals anew.
      await workbench.page.keyboard.insertText(text.slice(0, -1));
      await workbench.page.keyboard.type(text.slice(-1));
    };

    test.each([
      ['府省庁', '=CYBERBUDGET(', '総務省', '掲載 33.9億円・構成比 10.4%'],
      ['分野', '=CYBERBUDGET(,,', '(3)', '公表 878.0億円'],
      ['指標', '=CYBERBUDGET("総務省",2023,,', '推計', ''],
      ['単位', '=CYBERBUDGET(,,,,', '百万円', '1百万円 = 1,000,000円'],
      ['種類', '=CYBERBUDGET_TABLE(', '府省庁', ''],
    ])('%s, each with what Excel says of it', async (parameter, typed, name, tooltip) => {
      await begin('A1', typed);
      await list().waitFor();
      expect(await list().innerText()).toContain(parameter);
      const option = (await offered()).find((text) => text.includes(name));
      expect(option).toContain(tooltip);
      await workbench.page.keyboard.press('Escape');
      await list().waitFor({ state: 'hidden' });
      expect(await workbench.page.evaluate(() => window.editing)).toBe(true);
      await workbench.page.keyboard.press('Escape');
      await workbench.page.waitForFunction(() => window.editing === false);
    });

    test('are fewer the more is typed; arrow and Tab take one, and typing goes on behind it', async () => {
      await begin('B1', '=CYBERBUDGET("省');
      await list().waitFor();
      const [, second = ''] = (await offered()).map((text) => text.split('\n')[0] ?? '');
      await workbench.page.keyboard.press('ArrowDown');
      await workbench.page.keyboard.press('Tab');
      await list().waitFor({ state: 'hidden' });
      await workbench.page.keyboard.type(')');
      await workbench.page.keyboard.press('Enter');
      const formula = () =>
        workbench.page.evaluate(() =>
          window.univerAPI.getActiveWorkbook()?.getActiveSheet()?.getRange('B1').getFormula(),
        );
      await expect.poll(formula, patience).toBe(`=CYBERBUDGET("${second}")`);
    });

    test('a click takes one, and the cell keeps the keyboard', async () => {
      await begin('C1', '=CYBERBUDGET(,,');
      await list().getByRole('option').filter({ hasText: '(3)' }).click();
      await workbench.page.keyboard.type(')');
      await workbench.page.keyboard.press('Enter');
      await expect.poll(() => workbench.value('C1'), patience).toBe(878);
    });

    test('Enter enters what was typed, not what is marked', async () => {
      await workbench.type('D1', '=CYBERBUDGET(,,3,)');
      await expect.poll(() => workbench.value('D1'), patience).toBe(878);
      await begin('D2', '=SUM(1,2');
      expect(await list().isVisible()).toBe(false);
      await workbench.page.keyboard.press('Escape');
    });

    test('the help of the arguments is unfolded, beside the list', async () => {
      await begin('E1', '=CYBERBUDGET(');
      const help = workbench.page.locator('.univer-w-\\[250px\\]');
      const content = help.locator('.univer-overflow-y-auto');
      await expect
        .poll(async () => (await content.boundingBox())?.height ?? 0, patience)
        .toBeGreaterThan(100);
      const [beside, unfolded] = [await list().boundingBox(), await help.boundingBox()];
      expect(beside?.x).toBeGreaterThanOrEqual((unfolded?.x ?? 0) + (unfolded?.width ?? 0));
    });
  });
