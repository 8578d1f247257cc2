import { launchBrowser, serveFolder, skipsBrowser } from '@cyberbudget/test-browser';
import { expect, test } from 'vitest';
import { dist } from './excel-runtime.ts';
import { routeOffice } from './page/serve-pane.ts';

test.skipIf(skipsBrowser())('a browser that is neither Excel nor Word is told what the page is', async () => {
  const server = await serveFolder(dist);
  const browser = await launchBrowser();
  const page = await browser.newPage({ locale: 'ja-JP' });
  await routeOffice(page);
  await page.goto(`${server.url}/taskpane.html`);
  await expect
    .poll(() => page.locator('#pane').innerText(), { timeout: 20_000 })
    .toContain('ExcelとWordの作業ウィンドウ');
  await browser.close();
  await server.close();
});
