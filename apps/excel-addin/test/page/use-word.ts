import { launchBrowser, type PageWatch, serveFolder, watchPage } from '@cyberbudget/test-browser';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { dist } from '../excel-runtime.ts';
import { pageScript } from './open-pane.ts';
import { routeOffice } from './serve-pane.ts';
import { message } from './use-panes.ts';
import type {} from './word-in-page.ts';

/** Opens the built pane in Word, for the tests of a describe; each is closed after its test. */
export function useWord() {
  let word: string;
  let server: Awaited<ReturnType<typeof serveFolder>>;
  let browser: Browser;
  let page: Page;
  let watch: PageWatch;

  beforeAll(async () => {
    word = await pageScript('word-in-page.ts');
    server = await serveFolder(dist);
    browser = await launchBrowser();
  });
  afterEach(() => page?.close());
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const open = async (options: object = {}): Promise<Page> => {
    page = await browser.newPage({ viewport: { width: 360, height: 760 } });
    watch = await watchPage(page, server.url);
    await page.addInitScript(`window.wordOptions = ${JSON.stringify(options)};\n${word}`);
    await routeOffice(page);
    await page.goto(`${server.url}/taskpane.html`);
    await page.getByRole('tab').first().waitFor();
    return page;
  };
  const written = () => page.evaluate(() => window.wordInPage.written());
  const type = (text: string) => page.evaluate((typed) => window.wordInPage.document.type(typed), text);
  const press = (name: string | RegExp) => page.getByRole('button', { name }).click();
  const showDocument = () => page.getByRole('tab', { name: '文書' }).click();
  const said = () => message(page).innerText();
  return { open, written, type, press, showDocument, said, watch: () => watch };
}
