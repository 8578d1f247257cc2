import { skipsBrowser } from '@cyberbudget/test-browser';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { contents, panes, show } from './open-pane.ts';

const count = (page: Page) => page.locator('#view-find [role=status]').textContent();
const select = (page: Page, address: string): Promise<void> =>
  page.evaluate((to) => {
    const { workbook } = globalThis as unknown as { workbook: { selection: object } };
    workbook.selection = { sheet: 'Sheet1', address: to };
  }, address);

describe.skipIf(skipsBrowser())('さがす', () => {
  const open = panes();

  test.each([
    ['', '26件中26件'],
    ['GIGAスクール', '26件中1件'],
    ['ｇｉｇａ　すくーる', '26件中0件'],
    ['ペネトレーション', '26件中1件'],
  ])('"%s" finds %s as one types', async (term, found) => {
    const { page } = await open();
    await page.keyboard.press('/');
    await page.keyboard.type(term);
    await expect.poll(() => count(page)).toBe(found);
  });

  test('ministry and field narrow it down, and are cleared together', async () => {
    const { page } = await open();
    await show(page, 'find');
    await page.getByLabel('府省庁').selectOption('mic');
    await page.getByLabel('分野').selectOption('4');
    await expect.poll(() => count(page)).toBe('26件中2件');
    await page.getByRole('button', { name: '条件を消す' }).click();
    await expect.poll(() => count(page)).toBe('26件中26件');
  });

  test('a program shows the text as printed and its place, and goes into the selected cell as formula and citation', async () => {
    const { page, watch } = await open();
    await show(page, 'find');
    await page.getByText('情報システムの防護').click();
    await expect.poll(() => page.locator('#view-find').textContent()).toContain('2頁42行');
    await select(page, 'C3');
    await page.getByRole('button', { name: '数式を入れる' }).click();
    await expect.poll(() => page.locator('.fui-MessageBar').textContent()).toContain('Sheet1!C3');
    await select(page, 'D3');
    await page.getByRole('button', { name: '出典を入れる' }).click();
    await expect.poll(() => page.locator('.fui-MessageBar').textContent()).toContain('Sheet1!D3');
    const [[formula, citation] = []] = await contents(page, 'Sheet1', 'C3:D3');
    expect(formula).toEqual({
      formula: '=INDEX(CYBERBUDGET_PROGRAMS("防衛省",2023,3,"情報システムの防護",,0),1,4)',
    });
    expect(citation).toContain('内閣サイバーセキュリティセンター');
    expect(watch).toEqual({ errors: [], outsideRequests: [], violations: [] });
  });
});
