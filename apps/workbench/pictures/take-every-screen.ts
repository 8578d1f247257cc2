import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser, serveFolder } from '@cyberbudget/test-browser';
import type { Frame, Page } from 'playwright-core';

// Every screen of the built workbench and its pane, to be looked at: at three widths and at 200 % zoom, in both languages, light and dark.
// tsx pictures/take-every-screen.ts FOLDER [part of a name]
const [, , folder = 'screens', only = ''] = process.argv;
mkdirSync(folder, { recursive: true });

const SIZES = [
  { name: '390', width: 390, height: 844, scale: 1 },
  { name: '768', width: 768, height: 1024, scale: 1 },
  { name: '1440', width: 1440, height: 900, scale: 1 },
  // 1440 x 900 at 200 % is half as many pixels of the page, twice as large.
  { name: '200percent', width: 720, height: 450, scale: 2 },
];
const SHEETS = ['first', 'grid', 'audit'];
const server = await serveFolder(join(import.meta.dirname, '../dist'), {});
const browser = await launchBrowser();
try {
  for (const size of SIZES)
    for (const language of ['ja', 'en'])
      for (const scheme of ['light', 'dark'] as const) {
        const name = `${size.name}-${language}-${scheme}`;
        if (!name.includes(only)) continue;
        const context = await browser.newContext({
          viewport: { width: size.width, height: size.height },
          deviceScaleFactor: size.scale,
          colorScheme: scheme,
        });
        await takeAll(await context.newPage(), name, language);
        await context.close();
      }
} finally {
  await browser.close();
  await server.close();
}

async function takeAll(page: Page, name: string, language: string): Promise<void> {
  await page.goto(`${server.url}/?lang=${language}`);
  await page.waitForSelector('#sheet:not([aria-busy])', { timeout: 60_000 });
  const take = async (screen: string): Promise<void> => {
    await page.waitForTimeout(900);
    await page.screenshot({ path: join(folder, `${name}-${screen}.png`) });
  };
  const paneIsShown = (): Promise<boolean> => page.locator('#pane').isVisible();
  for (const sheet of SHEETS) {
    await page.evaluate((id) => void window.univerAPI.getActiveWorkbook()?.setActiveSheet(id), sheet);
    await take(`sheet-${sheet}`);
  }
  if (!(await paneIsShown())) await page.click('#pane-switch');
  const frame = await paneFrame(page);
  const tabs = await frame.getByRole('tab').count();
  for (let tab = 0; tab < tabs; tab += 1) {
    await frame.getByRole('tab').nth(tab).click();
    await take(`pane-${tab + 1}`);
  }
}

/** The pane's own page, when it has drawn itself. */
async function paneFrame(page: Page): Promise<Frame> {
  const handle = await page.waitForSelector('#pane');
  const frame = await handle.contentFrame();
  if (frame === null) throw new Error('no pane');
  await frame.waitForSelector('[role="tab"]', { timeout: 60_000 });
  return frame;
}
