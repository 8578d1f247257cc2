import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { launchBrowser, type PageWatch, skipsBrowser, watchPage } from '@cyberbudget/test-browser';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plainSite, type ServedSite, serveSite } from './site-folder.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe.skipIf(skipsBrowser())('the site under a path of its own', () => {
  let site: ServedSite;
  let home: string;
  let browser: Browser;
  let page: Page;
  let watch: PageWatch;

  beforeAll(async () => {
    site = await serveSite(await plainSite);
    home = site.home;
    browser = await launchBrowser();
    const context = await browser.newContext({ locale: 'ja-JP', viewport: { width: 1200, height: 900 } });
    page = await context.newPage();
    watch = await watchPage(page, site.server.url);
  });
  afterAll(async () => {
    await browser?.close();
    site?.remove();
  });

  const violations = async (): Promise<string[]> => {
    await page.evaluate(axeSource);
    return page.evaluate(async () => {
      type Found = { violations: { id: string; nodes: { html: string }[] }[] };
      const { axe } = window as unknown as { axe: { run(options: object): Promise<Found> } };
      return (await axe.run({ resultTypes: ['violations'] })).violations.map(
        ({ id, nodes }) => `${id}: ${nodes[0]?.html}`,
      );
    });
  };

  test.each([
    '',
    'fy2023-draft/',
    'fy2023-draft/ministries/mic/',
    'fy2023-draft/programs/3-2/',
    'downloads/',
    'excel/',
    'sheets/',
    'report/',
  ])('axe finds nothing in /%s, in either language, light or dark', async (path) => {
    for (const [language, colorScheme] of [
      ['', 'light'],
      ['en/', 'dark'],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(home + language + path);
      expect(await violations()).toEqual([]);
    }
  });

  test.each(['', 'fy2023-draft/programs/3-2/', 'en/fy2023-draft/', 'en/report/'])(
    '/%s scrolls to no side at 390 px',
    async (path) => {
      await page.setViewportSize({ width: 390, height: 800 });
      await page.goto(home + path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    },
  );

  test('a browser in another language gets the English front page, and keeps what is chosen there', async () => {
    const context = await browser.newContext({ locale: 'fr-FR' });
    const abroad = await context.newPage();
    await abroad.goto(home);
    await abroad.waitForURL(`${home}en/`);
    await abroad.getByRole('link', { name: '日本語' }).click();
    await abroad.waitForURL(home);
    await abroad.reload();
    expect(abroad.url()).toBe(home);
    await context.close();
  });

  test('a citation is copied', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${home}fy2023-draft/total/`);
    await page.getByRole('button', { name: 'コピー' }).first().click();
    await page.getByRole('button', { name: 'コピーしました' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('１，３７８．９億円');
  });

  test('the workbench answers formulas, from our own code alone', async () => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(`${home}workbench/`);
    await page.waitForSelector('#sheet:not([aria-busy])', { timeout: 60_000 });
    await expect.poll(() => page.evaluate(rawValueOf, 'C8')).toBe(33.9);
    expect(await page.locator('[data-notice]').count()).toBe(0);
  });

  test('nothing was asked of another server, and no policy was violated', () => {
    expect([watch.outsideRequests, watch.violations, watch.errors]).toEqual([[], [], []]);
  });

  test('opens without a network after the first visit, pages that were never opened too', async () => {
    await page.goto(home);
    await page.waitForFunction(
      async () => (await navigator.serviceWorker.ready).active?.state === 'activated',
    );
    await site.server.close();
    await page.goto(`${home}fy2023-draft/fields/3/`);
    expect(await page.locator('.value').innerText()).toBe('878.0億円');
  });
});

/** Runs in the page: what a cell of the workbench holds. */
function rawValueOf(cell: string): unknown {
  type Range = { getRawValue(): unknown };
  type Api = { getActiveWorkbook(): { getActiveSheet(): { getRange(address: string): Range } } };
  const { univerAPI } = window as unknown as { univerAPI: Api };
  return univerAPI.getActiveWorkbook().getActiveSheet().getRange(cell).getRawValue();
}
