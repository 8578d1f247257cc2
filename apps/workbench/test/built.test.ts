import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { launchBrowser, serveFolder, skipsBrowser } from '@cyberbudget/test-browser';
import { preview } from 'vite';
import { describe, expect, test } from 'vitest';

const dist = join(import.meta.dirname, '../dist');
const page = readFileSync(join(dist, 'index.html'), 'utf8');
const zipped = (path: string): number => gzipSync(readFileSync(join(dist, path))).length;

describe('the built site', () => {
  test('has relative addresses only, so that it works in any folder of any host', () => {
    const addresses = [...page.matchAll(/(?:src|href)="([^"]*)"/gu)].map(([, address]) => address);
    expect(addresses.length).toBeGreaterThan(3);
    expect(addresses.filter((address) => !address?.startsWith('./'))).toEqual([]);
  });

  test('paints before it loads the spreadsheet: under 12.5 kB', () => {
    const first = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]*)"/gu)].map(([, path]) => path ?? '');
    expect(first.reduce((sum, path) => sum + zipped(path), zipped('index.html'))).toBeLessThan(12_500);
  });

  test('opens a spreadsheet with under 2.1 MB', () => {
    const chunks = readdirSync(join(dist, 'assets')).filter(
      (name) => !/^(?:to-xlsx|start-echarts|en-US)/u.test(name),
    );
    expect(chunks.reduce((sum, name) => sum + zipped(`assets/${name}`), 0)).toBeLessThan(2_100_000);
  });

  test.each([
    'addin/manifest.xml',
    'addin/functions.js',
    'addin/functions.json',
    'addin/texts/fy2023-draft.json',
    'office/office.js',
    'service-worker.js',
  ])('carries %s', (path) => {
    expect(statSync(join(dist, path)).size).toBeGreaterThan(0);
  });

  test("loads the pane's office.js from beside it, not from another server", () => {
    const pane = readFileSync(join(dist, 'addin/taskpane.html'), 'utf8');
    expect(pane).toContain('<script src="../office/office.js"></script>');
    expect(pane).not.toContain('appsforoffice.microsoft.com/lib');
  });
});

test.skipIf(skipsBrowser())('the built site opens without a network on the second visit', async () => {
  const server = await serveFolder(dist);
  const browser = await launchBrowser();
  const tab = await browser.newPage();
  await tab.goto(`${server.url}/`);
  await tab.waitForSelector('#sheet:not([aria-busy])', { timeout: 60_000 });
  await tab.waitForFunction(async () => (await navigator.serviceWorker.ready).active?.state === 'activated');
  await server.close();
  await tab.reload();
  await tab.waitForSelector('#sheet:not([aria-busy])', { timeout: 60_000 });
  const cell = (address: string) =>
    tab.evaluate(
      (at) => window.univerAPI.getActiveWorkbook()?.getActiveSheet().getRange(at).getRawValue(),
      address,
    );
  await expect.poll(() => cell('C7'), { timeout: 20_000 }).toBe(1378.9);
  // SBOM stands in no title: the search reads the texts, which are a file of their own.
  await tab.evaluate(() => {
    const sheet = window.univerAPI.getActiveWorkbook()?.getActiveSheet();
    sheet?.getRange('A100').setValue({ f: '=CYBERBUDGET_PROGRAMS(,2023,,"SBOM",,0)' });
  });
  await expect.poll(() => cell('A100'), { timeout: 20_000 }).toBe('経済産業省');
  await browser.close();
});

test('the server that `start` opens says what the page cannot, and survives an address that means nothing', async () => {
  const server = await preview({
    root: join(import.meta.dirname, '..'),
    logLevel: 'silent',
    preview: { host: '127.0.0.1', port: 0, strictPort: false },
  });
  const address = server.resolvedUrls?.local[0] ?? '';
  const { headers } = await fetch(address);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('content-security-policy')).toBe("frame-ancestors 'self'");
  const senseless = await fetch(`${address}%`);
  expect(senseless.status).toBeGreaterThanOrEqual(400);
  expect(await senseless.text()).not.toMatch(/\bat .*:\d+|node_modules/);
  await server.close();
});
