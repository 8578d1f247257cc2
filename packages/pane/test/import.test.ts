import { readFileSync } from 'node:fs';
import { skipsBrowser } from '@cyberbudget/test-browser';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { panes, show } from './open-pane.ts';

const SOURCE = readFileSync(new URL('../../documents/sources/fy2023-draft.txt', import.meta.url), 'utf8');

const view = (page: Page) => page.locator('#view-import');
const drop = (page: Page, name: string, text: string): Promise<void> =>
  page.setInputFiles('input[type=file]', { name, mimeType: 'text/plain', buffer: Buffer.from(text) });

describe.skipIf(skipsBrowser())('取込', () => {
  const open = panes();

  test('every figure of the document is accounted for: 88, none unexplained', async () => {
    const { page, watch } = await open();
    await show(page, 'import');
    await drop(page, 'fy2023.txt', SOURCE);
    await view(page).getByText('すべての数値の内容を確認できました。').waitFor();
    const counts = await view(page).locator('dd').allTextContents();
    expect(counts).toEqual(['2023年度政府案', '1,378.9億円', '26件', '88', '88', '0']);
    expect(await view(page).locator('tbody tr').count()).toBe(88);
    expect(watch).toEqual({ errors: [], outsideRequests: [], violations: [] });
  });

  test("next year's document is kept in the workbook, can be inserted, and is removed again", async () => {
    const { page } = await open();
    await show(page, 'import');
    await drop(page, 'fy2099.txt', SOURCE.replaceAll('令和５年度', '令和８１年度'));
    await page.getByRole('button', { name: 'ブックに保存する' }).click();
    await page.getByRole('button', { name: 'その年度を書いた数式だけに使う' }).click();
    await view(page).getByText('ブックに保存済み').waitFor();
    await show(page, 'insert');
    const years = () => page.locator('#view-insert select').nth(1).locator('option').allTextContents();
    await expect.poll(years).toEqual(['2099年度政府案', '2023年度政府案']);
    await show(page, 'import');
    await page.getByRole('button', { name: '削除: 2099年度政府案' }).click();
    await view(page).getByText('取り込んだ資料はありません。').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('取り込んだ資料');
    await show(page, 'insert');
    await expect.poll(years).toEqual(['2023年度政府案']);
  });

  test.each([
    ['ja', 'この資料は取り込めません。'],
    ['en', 'This document cannot be imported.'],
  ])('another text is refused with the reason (%s)', async (language, sentence) => {
    const { page } = await open(`lang=${language}`);
    await show(page, 'import');
    await drop(page, 'recipe.txt', '玉ねぎ 2個、カレー粉 30g');
    const refusal = page.locator('#view-import .fui-MessageBar');
    await refusal.waitFor();
    expect((await refusal.textContent())?.length).toBeGreaterThan(sentence.length + 10);
    expect(await refusal.textContent()).toContain(sentence);
  });

  test.each([
    [
      'ja',
      '最も読み進めたのは施策の一覧です（読み取れたもの: 総額「40.0億円」、施策1件）。',
      'テキスト1行「科学技術関係予算 令和８年度予算案」',
    ],
    [
      'en',
      'The reading of the list of programs came furthest (found: the total “40.0億円”, 1 program).',
      'text line 1 “科学技術関係予算 令和８年度予算案”',
    ],
  ])('a refusal says what was found and which line stopped it (%s)', async (language, found, line) => {
    const { page } = await open(`lang=${language}`);
    await show(page, 'import');
    const budget = '科学技術関係予算 令和８年度予算案\n総額 40.0億円\n【文部科学省】望遠鏡の整備 12.0億円\n';
    await drop(page, 'science.txt', budget);
    const refusal = page.locator('#view-import .fui-MessageBar');
    await refusal.waitFor();
    expect(await refusal.textContent()).toContain(found);
    expect(await refusal.locator('li').allTextContents()).toEqual([expect.stringContaining(line)]);
  });

  test('a PDF is read in the page, under the policy, by a part that is fetched only then', async () => {
    const { page, watch } = await open();
    const scripts: string[] = [];
    page.on('request', (request) => scripts.push(new URL(request.url()).pathname));
    await show(page, 'import');
    expect(scripts).toEqual([]);
    const printer = await page.context().newPage();
    await printer.setContent(
      `<pre style="font: 10px sans-serif; white-space: pre-wrap">${SOURCE.slice(0, 6000)}</pre>`,
    );
    const buffer = await printer.pdf({ format: 'A4' });
    await page.setInputFiles('input[type=file]', {
      name: 'printed.pdf',
      mimeType: 'application/pdf',
      buffer,
    });
    await view(page).locator('.fui-MessageBar, tbody tr').first().waitFor();
    expect(scripts.some((path) => path.includes('reader.worker'))).toBe(true);
    expect(watch).toEqual({ errors: [], outsideRequests: [], violations: [] });
  });
});
