import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import {
  type FolderServer,
  launchBrowser,
  type PageWatch,
  serveFolder,
  skipsBrowser,
  watchPage,
} from '@cyberbudget/test-browser';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Host } from '../host.ts';
import type { MemoryWorkbook } from '../memory/memory-workbook.ts';
import type { Bridge } from './bridge.ts';

declare const window: Window & {
  workbook: MemoryWorkbook;
  host: Host;
  bridge: Bridge;
};

const officeJs = dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/dist/office.js'));
const policy =
  "default-src 'none'; frame-src 'self'; script-src 'self'; img-src data:; style-src 'self'; connect-src 'self'";

/** Makes one script of a page's own code. */
function bundle(name: string, outDir: string) {
  const lib = { entry: `${name}.fixture.ts`, formats: ['iife' as const], name, fileName: () => `${name}.js` };
  const root = import.meta.dirname;
  return build({ configFile: false, logLevel: 'error', root, build: { outDir, emptyOutDir: false, lib } });
}

describe.skipIf(skipsBrowser())('office.js in a page', () => {
  let folder: string;
  let server: FolderServer;
  let browser: Awaited<ReturnType<typeof launchBrowser>>;
  let page: Awaited<ReturnType<typeof browser.newPage>>;
  let watch: PageWatch;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'office-host-'));
    await bundle('page', folder);
    server = await serveFolder(folder, {
      mounts: { '/office/': officeJs, '/page/': join(import.meta.dirname, '../../page') },
      headers: { 'content-security-policy': policy },
    });
    browser = await launchBrowser();
    page = await browser.newPage();
    watch = await watchPage(page, server.url);
    await page.goto(`${server.url}/page/`);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('is ready, and in Excel', async () => {
    expect(await page.evaluate(() => Office.onReady())).toMatchObject({ host: 'Excel', platform: 'PC' });
  });

  test('knows language, theme and requirement sets', async () => {
    const context = await page.evaluate(() => ({
      language: Office.context.displayLanguage,
      background: Office.context.officeTheme.bodyBackgroundColor,
      hasExcelApi: Office.context.requirements.isSetSupported('ExcelApi', '1.20'),
      hasFuture: Office.context.requirements.isSetSupported('ExcelApi', '1.21'),
    }));
    expect(context).toEqual({
      language: 'ja-JP',
      background: '#ffffff',
      hasExcelApi: true,
      hasFuture: false,
    });
  });

  test('Excel.run without a session reaches the workbook, in one undo step where it asks for it', async () => {
    const seen = await page.evaluate(() =>
      Excel.run({ mergeUndoGroup: true }, async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A1:B2').values = [
          ['府省庁', '金額'],
          ['総務省', 33.9],
        ];
        await context.sync();
        const table = sheet.tables.add('A1:B2', true);
        table.load('name');
        const body = sheet.getRange('A2:B2').load('values');
        await context.sync();
        return { name: table.name, values: body.values, steps: window.workbook.undoCount() };
      }),
    );
    expect(seen).toEqual({ name: 'Table1', values: [['総務省', 33.9]], steps: 1 });
  });

  test('hears that the selection changed', async () => {
    const address = await page.evaluate(async () => {
      const heard = new Promise<string>((resolve) => {
        void Excel.run(async (context) => {
          context.workbook.worksheets.onSelectionChanged.add(async (event) => resolve(event.address));
          await context.sync();
          window.bridge.fire({ type: 14, target: 'Workbook', args: { address: 'C3', worksheetId: 'sheet' } });
        });
      });
      return heard;
    });
    expect(address).toBe('C3');
  });

  test('starts with the workbook where it is told to', async () => {
    const behaviors = await page.evaluate(async () => {
      const before = await Office.addin.getStartupBehavior();
      await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
      return [before, await Office.addin.getStartupBehavior()];
    });
    expect(behaviors).toEqual(['None', 'Load']);
  });

  test('leaves the origin and the policy alone', () => {
    expect(watch).toMatchObject({ outsideRequests: [], violations: [], errors: [] });
  });
});
