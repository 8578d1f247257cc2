import { join } from 'node:path';
import { launchBrowser, type PageWatch, serveFolder, watchPage } from '@cyberbudget/test-browser';
import type { FUniver } from '@univerjs/core/facade';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    readonly univerAPI: FUniver;
  }
}

/** The workbench in a real browser, served from its built folder as a plain host would. */
export interface WorkbenchPage {
  readonly page: Page;
  readonly watch: PageWatch;
  /** Clicks into the grid, goes to a cell and types a text with the keyboard, closing with Enter. */
  type(cell: string, text: string): Promise<void>;
  /** Selects a cell. */
  select(cell: string): Promise<void>;
  /** The value of a cell as calculated, without its number format. */
  value(cell: string): Promise<unknown>;
  /** The values of a range, as calculated. */
  values(range: string): Promise<unknown[][]>;
  close(): Promise<void>;
}

const policy = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "object-src 'none'",
].join('; ');

/** Opens the built workbench and waits until its first book is calculated. */
export async function openWorkbench(search = ''): Promise<WorkbenchPage> {
  const server = await serveFolder(join(import.meta.dirname, '../dist'), {
    headers: { 'content-security-policy': policy },
  });
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
  const watch = await watchPage(page, server.url);
  await page.goto(`${server.url}/${search}`);
  await page.waitForSelector('#sheet:not([aria-busy])', { timeout: 15_000 }).catch(async (error: unknown) => {
    throw new Error(`${error}\n${JSON.stringify(watch)}\n${await page.textContent('body')}`);
  });
  await calculated(page);
  return {
    page,
    watch,
    type: (cell, text) => typeInto(page, cell, text),
    select: (cell) => selectCell(page, cell),
    value: async (cell) => (await readValues(page, cell))[0]?.[0],
    values: (range) => readValues(page, range),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

async function typeInto(page: Page, cell: string, text: string): Promise<void> {
  await selectCell(page, cell);
  await page.waitForTimeout(50);
  await page.keyboard.type(text, { delay: 4 });
  await page.keyboard.press('Enter');
  await calculated(page);
}

async function selectCell(page: Page, cell: string): Promise<void> {
  await page.evaluate((address) => {
    const sheet = window.univerAPI.getActiveWorkbook()?.getActiveSheet();
    if (!sheet) throw new Error('There is no sheet.');
    sheet.setActiveSelection(sheet.getRange(address));
  }, cell);
}

async function readValues(page: Page, range: string): Promise<unknown[][]> {
  return page.evaluate((address) => {
    const sheet = window.univerAPI.getActiveWorkbook()?.getActiveSheet();
    const cells = sheet?.getRange(address);
    // The raw values leave out the cells that another one spills into; the shown ones have them.
    const shown = cells?.getValues() ?? [];
    return (cells?.getRawValues() ?? []).map((row, r) =>
      row.map((value, c) => value ?? shown[r]?.[c] ?? null),
    );
  }, range);
}

/** Waits until the sheet has been quiet for a moment: typing, calculation and drawing follow each other. */
async function calculated(page: Page): Promise<void> {
  await page.evaluate(() => window.univerAPI.getFormula().whenComputingCompleteAsync(5000));
  await page.waitForTimeout(150);
  await page.evaluate(() => window.univerAPI.getFormula().whenComputingCompleteAsync(5000));
}
