import { skipsBrowser } from '@cyberbudget/test-browser';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { contents, panes, show } from './open-pane.ts';

const count = (page: Page) => page.locator('#view-find [role=status]').textContent();
const select = (page: Page, address: string): Promise<void> =>
  page.evaluate((to) => {
    const { workbook } = globalThis as unknown as { workbook: { selection: object } };
    workbook.selection = { sheet: 'Sheet1', address: to };
  }, address);

describe.skipIf(skipsBrowser())('さがす', () => {
  const open = panes();

  describe('as one types', () => {
    let page: Page;

    beforeAll(async () => {
      ({ page } = await open());
      await page.keyboard.press('/');
    });

    test.each([
      ['', '26件中26件'],
      ['GIGAスクール', '26件中1件'],
      ['ｇｉｇａ　すくーる', '26件中1件'],
      ['電波法', '26件中1件'],
      ['MIC', '26件中4件'],
      ['量子コンピュータ', '26件中0件'],
      ['ペネトレーション', '26件中2件'],
    ])('"%s" finds %s', async (term, found) => {
      await page.keyboard.press('Control+A');
      await page.keyboard.press('Delete');
      await page.keyboard.type(term);
      await expect.poll(() => count(page)).toBe(found);
    });
  });

  test('the texts are fetched at the first visit; until they are here a word finds neither something nor nothing', async () => {
    const { page, watch } = await open();
    const texts = /\.texts-[\w-]+\.js/;
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const asked: string[] = [];
    await page.route(texts, async (route) => {
      asked.push(route.request().url());
      await held;
      await route.continue();
    });
    await show(page, 'find');
    await expect.poll(() => asked.length).toBe(1);
    await expect.poll(() => count(page)).toBe('26件中26件');
    await page.getByRole('searchbox').fill('ペネトレーション');
    const place = page.locator('#view-find');
    await place.getByText('資料の残りを読み込んでいます…').waitFor();
    expect(await place.textContent()).not.toContain('該当する施策がありません');
    release();
    await expect.poll(() => count(page)).toBe('26件中2件');
    expect([asked.length, watch.errors]).toEqual([1, []]);
  });

  test('texts that cannot be fetched are told, and asked for again', async () => {
    const { page } = await open();
    const texts = /\.texts-[\w-]+\.js/;
    await page.route(texts, (route) => route.abort());
    await show(page, 'find');
    await page.getByRole('searchbox').fill('ペネトレーション');
    const place = page.locator('#view-find');
    await place.getByText('資料の残りを読み込めません。').waitFor();
    expect(await place.textContent()).not.toContain('該当する施策がありません');
    await page.getByRole('searchbox').fill('');
    await place.getByText('情報システムの防護').click();
    await place.getByText('資料の残りを読み込めません。').waitFor();
    // The formula then needs no search: the list of ministry and field, by its place.
    expect(await place.textContent()).toContain('=INDEX(CYBERBUDGET_PROGRAMS("防衛省",2023,3,,,0),1,4)');
    await page.unroute(texts);
    await place.getByRole('button', { name: '再試行' }).click();
    await expect.poll(() => place.textContent()).toContain('情報システムの防護",,0),1,4)');
  });

  test('ministry and field narrow it down, and are cleared together', async () => {
    const { page } = await open();
    await show(page, 'find');
    await page.getByLabel('府省庁').selectOption('mic');
    await page.getByLabel('分野').selectOption('4');
    await expect.poll(() => count(page)).toBe('26件中2件');
    await page.getByRole('button', { name: '条件を解除' }).click();
    await expect.poll(() => count(page)).toBe('26件中26件');
  });

  test('a program shows the text as printed and its place, and goes into the selected cell as formula and citation', async () => {
    const { page, watch } = await open();
    await show(page, 'find');
    await page.getByText('情報システムの防護').click();
    await expect.poll(() => page.locator('#view-find').textContent()).toContain('2頁6行目');
    await select(page, 'C3');
    await page.getByRole('button', { name: '数式を挿入' }).click();
    await expect.poll(() => page.locator('.fui-MessageBar').textContent()).toContain('Sheet1!C3');
    await select(page, 'D3');
    await page.getByRole('button', { name: '出典を挿入' }).click();
    await expect.poll(() => page.locator('.fui-MessageBar').textContent()).toContain('Sheet1!D3');
    const [[formula, citation] = []] = await contents(page, 'Sheet1', 'C3:D3');
    expect(formula).toEqual({
      formula: '=INDEX(CYBERBUDGET_PROGRAMS("防衛省",2023,3,"情報システムの防護",,0),1,4)',
    });
    expect(citation).toContain('内閣サイバーセキュリティセンター');
    expect(watch).toEqual({ errors: [], outsideRequests: [], violations: [] });
  });
});
