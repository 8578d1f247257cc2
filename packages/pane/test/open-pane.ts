import { fileURLToPath } from 'node:url';
import {
  type FolderServer,
  launchBrowser,
  type PageWatch,
  serveFolder,
  watchPage,
} from '@cyberbudget/test-browser';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';

/**
 * The policy that the pane needs at most. Fluent inserts its rules one by one into empty style
 * elements: the hash is that of the empty text, so no inline style is allowed.
 */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "img-src 'self' data:",
  "connect-src 'self'",
].join('; ');

/** A pane on a page, and what went wrong on it. */
export interface OpenPane {
  readonly page: Page;
  readonly watch: PageWatch;
}

/**
 * Starts browser and server for a test file; the function it gives opens a fresh pane. It is one
 * page that is loaded anew: a page of its own for each would take longer than most tests.
 */
export function panes(): (query?: string) => Promise<OpenPane> {
  let browser: Browser;
  let server: FolderServer;
  let page: Page;
  let watch: PageWatch;
  beforeAll(async () => {
    server = await serveFolder(fileURLToPath(new URL('../dist', import.meta.url)), {
      // The page is loaded again and again: what it was made of is kept.
      headers: { 'content-security-policy': POLICY, 'cache-control': 'max-age=3600' },
    });
    browser = await launchBrowser();
    const context = await browser.newContext({
      viewport: { width: 320, height: 640 },
      reducedMotion: 'reduce',
    });
    page = await context.newPage();
    watch = await watchPage(page, server.url);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  return async (query = '') => {
    await page.unrouteAll();
    // What the page before did wrong was its own.
    page.once('framenavigated', () => {
      for (const list of Object.values(watch) as string[][]) list.length = 0;
    });
    await page.goto(`${server.url}/?${query}`);
    await page.waitForSelector('h1');
    return { page, watch };
  };
}

/** The views by the order of their tabs. */
export const VIEWS = ['insert', 'find', 'import', 'audit', 'workbook'] as const;

/** Shows a view by its tab. */
export async function show(page: Page, view: (typeof VIEWS)[number]): Promise<void> {
  await page.locator(`[data-view=${view}]`).click();
  await page.locator(`#view-${view} :is(button, select, input)`).first().waitFor();
}

/** What stands in the workbook of the page. */
export const contents = (page: Page, sheet: string, address: string): Promise<unknown[][]> =>
  page.evaluate(
    ([name, cells]) =>
      (globalThis as unknown as { contentsOf(sheet: string, address: string): unknown[][] }).contentsOf(
        name ?? '',
        cells ?? '',
      ),
    [sheet, address],
  );
