import { beforeAll, describe, expect, test } from 'vitest';
import type { OpenedPage } from './opened-page.ts';
import type { WorkbenchPage } from './workbench-page.ts';

// What was typed is calculated a moment later, on a busy machine several.
const patience = { timeout: 10_000 };

export const testFormulas = (opened: OpenedPage) =>
  describe('formulas typed into the sheet', () => {
    let workbench: WorkbenchPage;

    beforeAll(async () => {
      workbench = opened.workbench;
      await workbench.newSheet();
    });

    test.each([
      ['A2', '=CYBERBUDGET("総務省")', 33.9],
      ['A3', '=CYBERBUDGET()', 1378.9],
      ['A4', '=CYBERBUDGET(,,3)', 878],
      ['A5', '=CYBERBUDGET("総務省",2023,,"構成比")', 0.104],
      ['A6', '=SUM(CYBERBUDGET("総務省"),CYBERBUDGET(,,3))', 911.9],
    ])('%s %s gives %d', async (cell, formula, value) => {
      await workbench.type(cell, formula);
      await expect.poll(() => workbench.value(cell), patience).toBeCloseTo(value, 9);
    });

    test('a range of ministries spills into as many cells', async () => {
      await workbench.type('B2', '総務省');
      await workbench.type('B3', '総務省');
      await workbench.type('C2', '=CYBERBUDGET(B2:B3)');
      await expect.poll(() => workbench.values('C2:C3'), patience).toEqual([[33.9], [33.9]]);
    });

    test('a spill that meets a value is #SPILL!, and the line below says why', async () => {
      await workbench.type('D3', '1');
      await workbench.type('D2', '=CYBERBUDGET(B2:B3)');
      await expect.poll(() => workbench.value('D2'), patience).toBe('#SPILL!');
      await workbench.select('D2');
      await workbench.page.waitForSelector('#status[data-kind="error"]');
      expect(await workbench.page.textContent('#status')).toContain('スピル先のセルに値があります');
    });

    test('an edited precedent changes the formula that refers to it', async () => {
      await workbench.type('E2', '総務省');
      await workbench.type('E3', '=CYBERBUDGET(E2,2023,,"構成比")');
      await workbench.type('E4', '=CYBERBUDGET(E2)');
      await expect.poll(() => workbench.value('E4'), patience).toBe(33.9);
      await workbench.type('E2', '防衛省');
      await expect.poll(() => workbench.value('E4'), patience).toBe(881.7);
    });

    test('an error says in words what is wrong, and the sheet goes on calculating', async () => {
      await workbench.type('A8', '=CYBERBUDGET("復興庁")');
      await expect.poll(() => workbench.value('A8'), patience).toBe('#N/A');
      await workbench.select('A8');
      await workbench.page.waitForSelector('#status[data-kind="error"]');
      expect(await workbench.page.textContent('#status')).toContain('復興庁');
      await workbench.type('A9', '=CYBERBUDGET("総務省")*2');
      await expect.poll(() => workbench.value('A9'), patience).toBe(67.8);
    });

    test('typing =CYB proposes the functions, and an open bracket shows what goes into it', async () => {
      const { page } = workbench;
      await workbench.type('G2', '1');
      await workbench.select('G4');
      await page.keyboard.press('F2');
      await page.keyboard.type('=CYB', { delay: 30 });
      const popup = page.locator('[data-u-comp="rect-popup"]').filter({ hasText: 'CYBERBUDGET' });
      await popup.getByText('CYBERBUDGET_TABLE', { exact: true }).waitFor();
      expect(await popup.innerText()).toContain('資料に記載されたサイバーセキュリティ予算の金額を返します');
      await page.keyboard.type('ERBUDGET(', { delay: 30 });
      await expect
        .poll(() => popup.innerText(), patience)
        .toContain('CYBERBUDGET([府省庁],[年度],[分野],[指標],[単位])');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      expect(await workbench.value('G4')).toBeNull();
    });
  });
