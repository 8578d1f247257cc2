import { join } from 'node:path';
import { launchBrowser, type PageWatch, serveFolder, watchPage } from '@cyberbudget/test-browser';
import type { IWorkbookData } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { Frame, Page } from 'playwright-core';

declare global {
  interface Window {
    readonly univerAPI: FUniver;
    editing?: boolean;
    messageOf(place: {
      readonly sheetId: string;
      readonly row: number;
      readonly column: number;
    }): string | undefined;
    spillOf(
      sheetId: string,
      row: number,
      column: number,
    ): { readonly rows: number; readonly columns: number } | null;
    shownValue(sheetId: string, row: number, column: number): string | number | boolean;
  }
}

/** The workbench in a real browser, served from its built folder as a plain host would. */
export interface WorkbenchPage {
  readonly page: Page;
  readonly watch: PageWatch;
  /**
   * Clicks into the grid, goes to a cell, enters a text as an input method does, all at once, and
   * closes with Enter.
   */
  type(cell: string, text: string): Promise<void>;
  /** Brings an empty sheet to the front: cells are typed into where a person would see them. */
  newSheet(): Promise<void>;
  /** Selects a cell. */
  select(cell: string): Promise<void>;
  /** The value of a cell as calculated, without its number format. */
  value(cell: string): Promise<unknown>;
  /** The values of a range, as calculated. */
  values(range: string): Promise<unknown[][]>;
  /** The add-in's pane, with office.js ready. */
  pane(): Promise<Frame>;
  /** Opens the page anew. */
  reload(): Promise<void>;
  close(): Promise<void>;
}

const policy = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "object-src 'none'",
].join('; ');

/**
 * Opens the built workbench and waits until its first book is calculated.
 * @param kept a book to be found there, as by a person whom the browser has kept it for; else the
 * sample opens
 */
export async function openWorkbench(search = '', kept?: IWorkbookData): Promise<WorkbenchPage> {
  const server = await serveFolder(join(import.meta.dirname, '../dist'), {
    headers: { 'content-security-policy': policy },
  });
  const browser = await launchBrowser();
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 } });
  const page = await context.newPage();
  const watch = await watchPage(page, server.url);
  // As in a browser without service workers: else every page would fetch the whole build. Tests of
  // the worker have pages of their own.
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
  if (kept !== undefined) {
    // From a page of the same place that runs no script: the workbench itself would save its own
    // book over it.
    await page.goto(`${server.url}/icon.svg`);
    await page.evaluate(putBook, kept);
  }
  await page.goto(`${server.url}/${search}`);
  const opened = async (): Promise<void> => {
    await page
      .waitForSelector('#sheet:not([aria-busy])', { timeout: 50_000 })
      .catch(async (error: unknown) => {
        throw new Error(`${error}\n${JSON.stringify(watch)}\n${await page.textContent('body')}`);
      });
    await watchEditing(page);
    await calculated(page);
  };
  await opened();
  return {
    page,
    watch,
    type: (cell, text) => typeInto(page, cell, text),
    newSheet: () => page.evaluate(() => void window.univerAPI.getActiveWorkbook()?.insertSheet()),
    select: (cell) => selectCell(page, cell),
    value: async (cell) => (await readValues(page, cell))[0]?.[0],
    values: (range) => readValues(page, range),
    pane: () => readyPane(page),
    reload: async () => {
      await page.reload();
      await opened();
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

async function readyPane(page: Page): Promise<Frame> {
  const pane = page.frames().find((frame) => frame.url().includes('/addin/'));
  if (pane === undefined) throw new Error('The pane is not open.');
  await pane.evaluate(() => Office.onReady());
  return pane;
}

async function typeInto(page: Page, cell: string, text: string): Promise<void> {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const grid = await page.locator('#sheet').boundingBox();
    await page.mouse.click((grid?.x ?? 0) + 58, (grid?.y ?? 0) + 96);
    await selectCell(page, cell);
    await page.keyboard.press('Delete');
    await page.keyboard.press('F2');
    await reached(page, () => window.editing === true);
    // A key at a time the grid draws and proposes at each: eight times the work, and a test of its
    // own (typing, formulas).
    await page.keyboard.insertText(text);
    if (await reached(page, isTyped, text)) {
      await page.keyboard.press('Enter');
      if (!(await reached(page, () => window.editing !== true))) await page.keyboard.press('Enter');
      if (await reached(page, isEntered, { cell, text })) return calculated(page);
    }
    await page.keyboard.press('Escape');
  }
  throw new Error(`The grid does not take what is typed into ${cell}.`);
}

/**
 * Whether the cell's editor holds exactly this text; on a busy machine it may not have the keyboard
 * at once.
 */
function isTyped(text: string): boolean {
  const { _univerInstanceService: units } = window.univerAPI as unknown as {
    _univerInstanceService: { getUnit(id: string): { getSnapshot(): { body: { dataStream: string } } } };
  };
  return units.getUnit('__INTERNAL_EDITOR__DOCS_NORMAL').getSnapshot().body.dataStream.trim() === text;
}

/** Whether the cell holds what was typed: its formula, or its value. */
function isEntered({ cell, text }: { readonly cell: string; readonly text: string }): boolean {
  const range = window.univerAPI.getActiveWorkbook()?.getActiveSheet()?.getRange(cell);
  return range?.getFormula() === text || String(range?.getRawValue() ?? '') === text;
}

async function reached<T>(page: Page, condition: (argument: T) => boolean, argument?: T): Promise<boolean> {
  const waiting = page.waitForFunction(condition as (argument: unknown) => boolean, argument, {
    timeout: 3000,
  });
  return waiting.then(() => true).catch(() => false);
}

/** Notes when a cell is being edited. */
async function watchEditing(page: Page): Promise<void> {
  await page.evaluate(() => {
    const api = window.univerAPI;
    api.addEvent(api.Event.SheetEditStarted, () => {
      window.editing = true;
    });
    api.addEvent(api.Event.SheetEditEnded, () => {
      window.editing = false;
    });
  });
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

/**
 * Waits until the sheet has been quiet for a moment: typing, calculation and drawing follow each
 * other.
 */
async function calculated(page: Page): Promise<void> {
  await page.evaluate(() => window.univerAPI.getFormula().whenComputingCompleteAsync(30_000));
  await page.waitForTimeout(150);
  await page.evaluate(() => window.univerAPI.getFormula().whenComputingCompleteAsync(30_000));
}

/** Runs in the page. */
async function putBook(workbook: IWorkbookData): Promise<void> {
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const opening = indexedDB.open('cyberbudget-workbench', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('books');
  const database = await done(opening);
  await done(
    database.transaction('books', 'readwrite').objectStore('books').put({ workbook, records: {} }, 'book-1'),
  );
  database.close();
}
