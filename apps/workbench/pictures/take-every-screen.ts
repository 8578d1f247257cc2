import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser, serveFolder } from '@cyberbudget/test-browser';
import type { Frame, Page } from 'playwright-core';

// Every screen of the built workbench and its pane, to be looked at: at four widths and at 200 %
// zoom, in both languages, light and dark. tsx pictures/take-every-screen.ts FOLDER [part of a
// name]
const [, , folder = 'screens', only = ''] = process.argv;
mkdirSync(folder, { recursive: true });

const SIZES = [
  { name: '320', width: 320, height: 640, scale: 1 },
  { name: '390', width: 390, height: 844, scale: 1 },
  { name: '768', width: 768, height: 1024, scale: 1 },
  { name: '1440', width: 1440, height: 900, scale: 1 },
  // 1440 x 900 at 200 % is half as many pixels of the page, twice as large.
  { name: '200percent', width: 720, height: 450, scale: 2 },
];
/**
 * Kinds of tables, and the place of a form in the list of forms: every look that an inserted table
 * can have.
 */
const TABLES = [
  ['ministry', 0],
  ['ministry-by-field', 0],
  ['program', 0],
  ['findings', 0],
  ['year', 0],
  ['trend', 0],
  ['ministry', 3],
] as const;
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
  await takeTables(page, frame, take);
}

/** The preview of each table, and the sheet it makes. */
async function takeTables(page: Page, frame: Frame, take: (screen: string) => Promise<void>): Promise<void> {
  await frame.getByRole('tab').first().click();
  for (const [kind, form] of TABLES) {
    if (!(await page.locator('#pane').isVisible())) await page.click('#pane-switch');
    await frame.locator('select').first().selectOption(kind);
    await frame.getByRole('radio').nth(form).check();
    await frame.getByRole('radio').last().check();
    await frame.locator('#preview-heading').waitFor();
    await frame.locator('#preview-heading').evaluate((heading) => heading.scrollIntoView());
    const name = form === 0 ? kind : `${kind}-${form}`;
    await take(`preview-${name}`);
    await frame.getByRole('button').last().click();
    await frame.locator('.fui-MessageBar').first().waitFor();
    await page.click('#pane-switch');
    await take(`table-${name}`);
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
