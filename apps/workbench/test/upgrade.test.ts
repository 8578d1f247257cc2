import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type FolderServer, launchBrowser, serveFolder, skipsBrowser } from '@cyberbudget/test-browser';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const dist = join(import.meta.dirname, '../dist');
const patience = 90_000;
/** A host that lets browsers hold every file for an hour. */
const headers = { 'cache-control': 'max-age=3600' };

describe.skipIf(skipsBrowser())('a newer build on the same server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cyberbudget-upgrade-'));
  const served = join(folder, 'site');
  let server: FolderServer;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    cpSync(dist, served, { recursive: true });
    server = await serveFolder(served, { headers });
    browser = await launchBrowser();
    page = await (await browser.newContext()).newPage();
    await open(page);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  }, patience);
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const open = async (tab: Page): Promise<void> => {
    await tab.goto(server.url);
    await tab.waitForSelector('#sheet:not([aria-busy])', { timeout: 60_000 });
  };
  const buildOf = (tab: Page) => tab.locator('meta[name="build"]').getAttribute('content');
  const paneMark = (tab: Page) =>
    tab.evaluate(
      async () => /data-mark="([^"]*)"/.exec(await (await fetch('addin/taskpane.html')).text())?.[1],
    );

  test(
    'the page stays of its own build, pane and all, and says that there is a newer one',
    async () => {
      const first = await buildOf(page);
      publishNext(served, 'bbbbbbbbbbbb');
      await page.evaluate(async () => void (await navigator.serviceWorker.getRegistration())?.update());
      await page.getByText('新しいバージョンがあります。').waitFor();
      expect(await buildOf(page)).toBe(first);
      expect(await paneMark(page)).toBeUndefined();
    },
    patience,
  );

  test(
    'one click, and every file is of the newer build, past what the browser holds',
    async () => {
      await page.getByRole('button', { name: '再読み込み' }).click();
      await page.waitForSelector('meta[name="build"][content="bbbbbbbbbbbb"]', { state: 'attached' });
      await page.waitForSelector('#sheet:not([aria-busy])', { timeout: 60_000 });
      expect(await paneMark(page)).toBe('bbbbbbbbbbbb');
    },
    patience,
  );

  test(
    'a tab of the old build says so where the newer one has taken over',
    async () => {
      const old = await page.context().newPage();
      await open(old);
      publishNext(served, 'cccccccccccc');
      await page.evaluate(async () => void (await navigator.serviceWorker.getRegistration())?.update());
      await page.getByRole('button', { name: '再読み込み' }).click();
      await page.waitForSelector('meta[name="build"][content="cccccccccccc"]', { state: 'attached' });
      await old.getByText('新しいバージョンがあります。').waitFor();
      await old.close();
    },
    patience,
  );

  test(
    'a part that a page without the worker finds no more: the newer build is told as the reason',
    async () => {
      const bare = await (await browser.newContext({ serviceWorkers: 'block' })).newPage();
      await open(bare);
      publishNext(served, 'dddddddddddd');
      const chunk = readdirSync(join(served, 'assets')).find((name) => name.startsWith('to-xlsx')) ?? '';
      renameSync(join(served, 'assets', chunk), join(served, 'assets', `newer-${chunk}`));
      await bare.locator('#download').selectOption('values');
      await bare.getByText('新しいバージョンがあります。').waitFor();
    },
    patience,
  );

  test(
    'without a network the newest whole build opens',
    async () => {
      await server.close();
      await page.reload();
      await page.waitForSelector('#sheet:not([aria-busy])', { timeout: 60_000 });
      expect(await buildOf(page)).toBe(
        await page.evaluate(
          async () => /content="([0-9a-z]{12})"/.exec(await (await fetch('./')).text())?.[1],
        ),
      );
    },
    patience,
  );
});

/**
 * Another build in the place of the one that is served: its page, its pane and its worker say so.
 */
function publishNext(served: string, build: string): void {
  const page = readFileSync(join(served, 'index.html'), 'utf8');
  const before = /name="build" content="([^"]*)"/.exec(page)?.[1] ?? '';
  for (const name of ['index.html', 'service-worker.js']) {
    const path = join(served, name);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(before, build));
  }
  const pane = join(served, 'addin/taskpane.html');
  const plain = readFileSync(pane, 'utf8').replace(/ data-mark="[^"]*"/, '');
  writeFileSync(pane, plain.replace('<body', `<body data-mark="${build}"`));
}
