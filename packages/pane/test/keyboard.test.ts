import { skipsBrowser } from '@cyberbudget/test-browser';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { contents, panes } from './open-pane.ts';

/** What has the focus: its role or tag, and its name or text. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    const name = element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    return `${element?.getAttribute('role') ?? element?.tagName.toLowerCase()} ${name}`.trim();
  });

/** Presses Tab until something of that name has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let pressed = 0; pressed < 60 && !name.test(await focused(page)); pressed++)
    await page.keyboard.press('Tab');
  expect(await focused(page)).toMatch(name);
}

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

const message = (page: Page, text: string) => page.locator('.fui-MessageBar', { hasText: text }).waitFor();
const select = (page: Page, address: string): Promise<void> =>
  page.evaluate((to) => {
    const { workbook } = globalThis as unknown as {
      workbook: { selection: object; listeners: Set<() => void> };
    };
    workbook.selection = { sheet: 'Sheet1', address: to };
    for (const listener of workbook.listeners) listener();
  }, address);

describe.skipIf(skipsBrowser())('by keyboard alone', () => {
  const open = panes();

  test('tabs are one stop with arrow keys within; Alt and digits switch from anywhere', async () => {
    const { page } = await open();
    await tabTo(page, /^tab 挿入/);
    await press(page, 'ArrowRight');
    expect(await focused(page)).toBe('tab 検索');
    await press(page, 'End');
    expect(await focused(page)).toBe('tab ブック');
    await press(page, 'ArrowRight');
    expect(await focused(page)).toBe('tab 挿入');
    await press(page, 'Alt+4');
    expect(await focused(page)).toBe('tab 検算');
    expect(await page.locator('#view-audit').isVisible()).toBe(true);
  });

  test('挿入: choose, insert, see that cells are taken, take the free range, close the message', async () => {
    const { page } = await open();
    await tabTo(page, /^select/);
    await press(page, 'ArrowDown');
    expect(await page.locator('select').first().inputValue()).toBe('field');
    await press(page, 'Tab', 'Tab', 'Tab', 'ArrowRight');
    expect(await page.getByRole('radio', { name: '数式' }).isChecked()).toBe(true);
    await press(page, 'Control+Enter');
    await message(page, '挿入しました');
    await tabTo(page, /^button 挿入$/);
    await press(page, 'Enter');
    await message(page, '上書きはしません');
    await press(page, 'Shift+Tab', 'Shift+Tab', 'Shift+Tab');
    await tabTo(page, /空いている/);
    await press(page, 'Enter');
    await message(page, '挿入しました');
    expect(await focused(page)).toBe('button 挿入');
    await press(page, 'Escape');
    expect(await page.locator('.fui-MessageBar').count()).toBe(0);
    expect(await focused(page)).toBe('button 挿入');
    expect(await contents(page, 'Sheet1', 'B4')).toEqual([[{ formula: '=CYBERBUDGET(,2023,1,"掲載額")' }]]);
  });

  test('さがす: type, go down the list, open, insert, and come back to where one was', async () => {
    const { page } = await open();
    await press(page, '/');
    expect(await focused(page)).toBe('input');
    await page.keyboard.type('情報');
    await page.locator('#view-find [role=status]', { hasText: '件中' }).waitFor();
    await tabTo(page, /億円$/);
    const first = await focused(page);
    await press(page, 'ArrowDown', 'ArrowDown');
    const third = await focused(page);
    expect(third).not.toBe(first);
    await press(page, 'Enter');
    await expect.poll(() => focused(page)).toMatch(/^h2/);
    await tabTo(page, /数式を挿入/);
    await press(page, 'Enter');
    await message(page, 'Sheet1!A1');
    await press(page, 'Escape', 'Escape');
    await expect.poll(() => focused(page)).toBe(third);
    await press(page, 'Home');
    expect(await focused(page)).toBe(first);
  });

  test('取込: choose a file, keep it, remove it; the focus stays where one works', async () => {
    const { page } = await open();
    const choosing = page.waitForEvent('filechooser');
    await press(page, 'Alt+3');
    await tabTo(page, /ファイルを選択/);
    await press(page, 'Enter');
    const source = new URL('../../documents/sources/fy2023-draft.txt', import.meta.url).pathname;
    await (await choosing).setFiles(source);
    await page.getByText('すべての数値の内容を確認できました。').waitFor();
    await tabTo(page, /ブックに保存する/);
    await press(page, 'Enter');
    await message(page, 'ブックに保存しました');
    await expect.poll(() => focused(page)).toBe('button ファイルを選択');
    await tabTo(page, /^button 削除/);
    await press(page, 'Enter');
    await expect.poll(() => focused(page)).toBe('h3 取り込んだ資料');
  });

  test('検算: show what agrees, insert the table', async () => {
    const { page } = await open();
    await press(page, 'Alt+4');
    await tabTo(page, /^button 一致/);
    await press(page, 'Space');
    expect(await page.getByRole('button', { name: /一致/ }).getAttribute('aria-pressed')).toBe('true');
    await tabTo(page, /検算の表を挿入/);
    await press(page, 'Enter');
    await message(page, '挿入しました');
    expect(await focused(page)).toBe('button 検算の表を挿入');
  });

  test('ブック: the twins follow the selection; 配布用にする leaves values and sources', async () => {
    const { page } = await open();
    await tabTo(page, /^select/);
    await press(page, 'Tab', 'Tab', 'Tab', 'ArrowRight', 'Control+Enter');
    await message(page, '挿入しました');
    await press(page, 'Alt+5');
    await select(page, 'B5');
    await page.getByText('cyberbudget get 総務省 --year 2023').waitFor();
    await tabTo(page, /対象を調べる/);
    await press(page, 'Enter');
    await page.getByText('1枚のシートの').waitFor();
    await tabTo(page, /値に変換/);
    await press(page, 'Enter');
    await message(page, '出典を');
    expect(await focused(page)).toBe('button 対象を調べる');
    expect(await contents(page, 'Sheet1', 'B5')).toEqual([[33.9]]);
    expect((await contents(page, '出典', 'A1:H1'))[0]?.at(-1)).toBe('原文');
  });
});
