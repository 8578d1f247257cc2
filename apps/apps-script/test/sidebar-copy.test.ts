import { keyOf, newMemoryBook } from '@cyberbudget/sheets-host';
import {
  launchBrowser,
  type PageAround,
  pageAround,
  serveFolder,
  skipsBrowser,
} from '@cyberbudget/test-browser';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dist } from './apps-script-runtime.ts';
import { bindScript } from './bind-script.ts';

describe.skipIf(skipsBrowser())(
  'copying from the built Sidebar.html in a frame of another site that is permitted nothing',
  () => {
    const book = newMemoryBook();
    let browser: Browser;
    let server: Awaited<ReturnType<typeof serveFolder>>;
    let around: PageAround;

    beforeAll(async () => {
      server = await serveFolder(dist);
      browser = await launchBrowser();
      around = await pageAround(browser, `${server.url}/Sidebar.html`, {
        locale: 'ja-JP',
        prepare: (page) => bindScript(page, book),
      });
      await around.frame.getByRole('tab').first().waitFor();
    });
    afterAll(async () => {
      await browser?.close();
      await server?.close();
    });

    test('a table', async () => {
      await around.frame.getByRole('button', { name: '表をコピー' }).click();
      await expect.poll(() => around.paste()).toMatch(/<td[^>]*>33\.9<\/td>/);
      expect(await around.paste()).toContain('出典: 内閣サイバーセキュリティセンター');
    });

    test('a chart', async () => {
      await around.frame.getByRole('checkbox').first().check();
      await around.frame.getByRole('button', { name: /^図をコピー/ }).click();
      await expect.poll(() => around.paste()).toMatch(/<img[^>]*src="data:image\/png/);
    });

    test('the citation and the formula of the selected cell', async () => {
      book.sheets[0]?.cells.set(keyOf(0, 0), { formula: '=CYBERBUDGET("総務省")' });
      book.selected = { row: 0, column: 0, rows: 1, columns: 1 };
      await around.frame.getByRole('tab', { name: 'ブック' }).click();
      await around.frame.getByRole('button', { name: '出典をコピー' }).click();
      await expect.poll(() => around.paste()).toContain('内閣サイバーセキュリティセンター');
      await around.frame.getByRole('button', { name: /^コピー: Excel/ }).click();
      await expect.poll(() => around.paste()).toBe('=CYBERBUDGET("総務省")');
    });
  },
);
