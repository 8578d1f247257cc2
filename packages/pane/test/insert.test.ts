import { skipsBrowser } from '@cyberbudget/test-browser';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { contents, panes, show } from './open-pane.ts';

const KINDS = [
  ['ministry', '府省庁別'],
  ['field', '分野別'],
  ['ministry-by-field', '府省庁×分野'],
  ['program', '主な施策例'],
  ['findings', '検算'],
  ['year', '年度別'],
  ['trend', '総額の推移'],
] as const;

const message = (page: Page) => page.locator('.fui-MessageBar');

/** The cells of the preview's rows that are no lines of text. */
const previewed = (page: Page): Promise<string[][]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('#view-insert tbody tr')]
      .map((row) => [...row.children].map((cell) => cell.textContent ?? ''))
      .filter((row) => row.length > 1),
  );

async function ordered(page: Page, kind: string): Promise<void> {
  await page.locator('select').first().selectOption(kind);
}

describe.skipIf(skipsBrowser())('挿入', () => {
  const open = panes();

  test.each(KINDS)('%s: what the preview shows is what is inserted', async (kind, title) => {
    const { page, watch } = await open();
    await ordered(page, kind);
    await expect.poll(() => page.locator('#view-insert tbody td').first().textContent()).toContain(title);
    const shown = await previewed(page);
    await page.getByRole('button', { name: '挿入', exact: true }).click();
    await expect.poll(() => message(page).textContent()).toContain('挿入しました');
    const inserted = await contents(page, 'Sheet1', 'A1:Z200');
    const texts = inserted.map((row) => row.slice(0, shown[0]?.length));
    const header = texts.findIndex((row) => row[0] === shown[0]?.[0] && row[1] === shown[0]?.[1]);
    const names = texts.slice(header, header + shown.length).map(([first]) => String(first));
    expect(names).toEqual(shown.map(([first]) => first));
    expect(watch).toEqual({ errors: [], outsideRequests: [], violations: [] });
  });

  test('数式 puts live formulas that name their year', async () => {
    const { page } = await open();
    await page.getByRole('radio', { name: '数式' }).check();
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => message(page).textContent()).toContain('Sheet1!A1:I22');
    expect(await contents(page, 'Sheet1', 'A5:B5')).toEqual([
      ['総務省', { formula: '=CYBERBUDGET("総務省",2023)' }],
    ]);
  });

  test('taken cells are kept; the free range that is offered takes the table', async () => {
    const { page } = await open();
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => message(page).textContent()).toContain('挿入しました');
    await page.getByRole('button', { name: '挿入', exact: true }).click();
    await expect.poll(() => message(page).textContent()).toContain('上書きはしません');
    await page.getByRole('button', { name: '空いている A24:I45 に挿入' }).click();
    await expect.poll(() => message(page).textContent()).toContain('Sheet1!A24:I45');
    expect(await contents(page, 'Sheet1', 'A28')).toEqual([['総務省']]);
  });

  test('that cells are taken is told until another tab or another cell is chosen', async () => {
    const { page } = await open();
    const insert = page.getByRole('button', { name: '挿入', exact: true });
    const refused = async (): Promise<void> => {
      await insert.click();
      await expect.poll(() => message(page).textContent()).toContain('上書きはしません');
    };
    await insert.click();
    await expect.poll(() => message(page).textContent()).toContain('挿入しました');
    await refused();
    await show(page, 'find');
    await show(page, 'insert');
    await expect.poll(() => message(page).count()).toBe(0);
    await refused();
    await page.evaluate(() => {
      const { workbook } = globalThis as unknown as {
        workbook: { selection: object; listeners: Set<() => void> };
      };
      workbook.selection = { sheet: 'Sheet1', address: 'K40' };
      for (const tell of workbook.listeners) tell();
    });
    await expect.poll(() => message(page).count()).toBe(0);
  });

  test('a lost connection is told, and the same button tries again', async () => {
    const { page } = await open('lang=en');
    await page.evaluate(() => {
      const { workbook } = globalThis as unknown as { workbook: { nextFailure: object } };
      workbook.nextFailure = { code: 'connection-lost' };
    });
    const button = page.getByRole('button', { name: 'Insert', exact: true });
    await button.click();
    await expect.poll(() => message(page).textContent()).toContain('The connection was lost');
    expect(await contents(page, 'Sheet1', 'A1')).toEqual([['']]);
    await button.click();
    await expect.poll(() => message(page).textContent()).toContain('Inserted at Sheet1!A1:I22');
  });

  test('what a host lacks is not offered', async () => {
    const { page } = await open('lacks=insertChart,goTo');
    expect(await page.getByRole('checkbox').count()).toBe(0);
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => message(page).textContent()).toContain('挿入しました');
    expect(await page.getByRole('button', { name: '表示' }).count()).toBe(0);
  });

  test('the other language keeps what was chosen', async () => {
    const { page } = await open();
    await ordered(page, 'field');
    await page.getByRole('button', { name: 'English' }).click();
    expect(await page.locator('h2').first().textContent()).toBe('Insert a table');
    expect(await page.locator('select').first().inputValue()).toBe('field');
    expect(await page.locator('[lang=en]').first().getAttribute('lang')).toBe('en');
  });

  test('a message changes its language with the pane', async () => {
    const { page } = await open();
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => message(page).textContent()).toContain('挿入しました');
    await page.getByRole('button', { name: 'English' }).click();
    await expect.poll(() => message(page).textContent()).toContain('Inserted at Sheet1!A1:I22');
  });

  test('a host that throws is told as a failure, and the pane goes on', async () => {
    const { page } = await open();
    await page.evaluate(() => {
      const { workbook } = globalThis as unknown as { workbook: { sheets: unknown } };
      Object.assign(globalThis, { kept: workbook.sheets });
      workbook.sheets = null;
    });
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => message(page).textContent()).toContain('処理に失敗しました');
    await page.evaluate(() => {
      const page = globalThis as unknown as { workbook: { sheets: unknown }; kept: unknown };
      page.workbook.sheets = page.kept;
    });
    await page.getByRole('button', { name: '挿入', exact: true }).click();
    await expect.poll(() => message(page).textContent()).toContain('挿入しました');
  });
});
