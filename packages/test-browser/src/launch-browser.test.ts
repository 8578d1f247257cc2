import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundledBrowser, findBrowser, skipsBrowser } from './find-browser.ts';
import { launchBrowser } from './launch-browser.ts';
import { serveFolder } from './serve-folder.ts';
import { watchPage } from './watch-page.ts';

const isLinuxX64 = process.platform === 'linux' && process.arch === 'x64';
const browsers = [
  ['the first that is found', true, findBrowser],
  ['the bundled one (Linux x64)', isLinuxX64, bundledBrowser],
] as const;

describe.each(browsers)('%s', (_name, isForThisSystem, find) => {
  const browserTest = test.skipIf(skipsBrowser() || !isForThisSystem);
  let browser: Browser | undefined;

  beforeAll(async () => {
    if (!skipsBrowser() && isForThisSystem) browser = await launchBrowser(await find());
  });
  afterAll(() => browser?.close());

  browserTest('draws Japanese: 予 and 算 are not the same box', async () => {
    const page = await browser?.newPage();
    const drawings = await page?.evaluate(() =>
      ['予', '算', '￿'].map((character) => {
        const canvas = document.createElement('canvas');
        const context = canvas.getContext('2d');
        if (context === null) return '';
        context.font = '40px sans-serif';
        context.fillText(character, 10, 50);
        return canvas.toDataURL();
      }),
    );
    expect(new Set(drawings).size).toBe(3);
  });

  browserTest('sees a violated policy, a foreign request and an error', async () => {
    const headers = { 'content-security-policy': "default-src 'self'" };
    const server = await serveFolder(import.meta.dirname, {
      headers,
      mounts: { '/page/': `${import.meta.dirname}/../cases` },
    });
    const page = await browser?.newPage();
    if (page === undefined) throw new Error('no page');
    const watch = await watchPage(page, server.url);
    await page.goto(`${server.url}/page/troubled.html`);
    await page.waitForFunction(() => document.title === 'done');
    await server.close();
    expect(watch.violations).toEqual([expect.stringContaining('connect-src')]);
    expect(watch.errors.some((error) => error.includes('Deliberate'))).toBe(true);
  });
});
