import { readFileSync } from 'node:fs';
import { skipsBrowser } from '@cyberbudget/test-browser';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorkbench, type WorkbenchPage } from './workbench-page.ts';

const patience = 60_000;
const sampleCell = 'サイバーセキュリティ予算';

/** Puts anything where the book is kept, from a page that runs no script. */
async function keepAnything(page: Page, value: unknown, version?: number): Promise<void> {
  await page.goto(new URL('icon.svg', page.url()).href);
  await page.evaluate(
    async ({ value, version }) => {
      const done = <T>(request: IDBRequest<T>): Promise<T> =>
        new Promise((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const opening = indexedDB.open('cyberbudget-workbench', version);
      opening.onupgradeneeded = () => {
        if (!opening.result.objectStoreNames.contains('books')) opening.result.createObjectStore('books');
      };
      const database = await done(opening);
      await done(database.transaction('books', 'readwrite').objectStore('books').put(value, 'book-1'));
      database.close();
    },
    { value, version },
  );
}

async function opened(page: Page): Promise<void> {
  await page.waitForSelector('#sheet:not([aria-busy])', { timeout: 60_000 });
}

const notice = (page: Page, subject: string) => page.locator(`[data-notice="${subject}"]`);

describe.skipIf(skipsBrowser())('a kept book is no trap', () => {
  let workbench: WorkbenchPage;
  let page: Page;
  let home: string;

  beforeAll(async () => {
    workbench = await openWorkbench();
    page = workbench.page;
    home = page.url();
  });
  afterAll(() => workbench?.close());

  const strange: readonly (readonly [string, unknown])[] = [
    ['an older form', { workbook: { id: 'a', sheets: { s: { id: 's' } }, sheetOrder: ['s'] } }],
    ['sheets that the grid cannot draw', broken()],
  ];

  test.each(strange)(
    '%s: the sample opens, says so, and hands over what was there',
    async (_name, value) => {
      await keepAnything(page, value);
      await page.goto(home);
      await opened(page);
      await notice(page, 'others').waitFor();
      expect(await page.locator('#title').innerText()).toContain(sampleCell);
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        notice(page, 'others').getByRole('button', { name: '以前のブックをダウンロード' }).click(),
      ]);
      // It alone: what the case before has erased did not come back.
      expect(JSON.parse(readFileSync(await file.path(), 'utf8'))).toEqual([value]);
      page.once('dialog', (dialog) => void dialog.accept());
      await notice(page, 'others').getByRole('button', { name: '消す' }).click();
      await notice(page, 'others').waitFor({ state: 'detached' });
    },
    patience,
  );

  test(
    'what was set aside is not written over by the next change',
    async () => {
      await keepAnything(page, 'precious');
      await page.goto(home);
      await opened(page);
      await page.evaluate(() => window.univerAPI.getActiveWorkbook()?.insertSheet());
      await page.waitForSelector('html[data-kept="true"]');
      await page.reload();
      await opened(page);
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        notice(page, 'others').getByRole('button', { name: '以前のブックをダウンロード' }).click(),
      ]);
      expect(JSON.parse(readFileSync(await file.path(), 'utf8'))).toEqual(['precious']);
    },
    patience,
  );

  test(
    'two tabs on one book: the second that changes it is told, and writes nothing over the first',
    async () => {
      const other = await page.context().newPage();
      await other.goto(home);
      await opened(other);
      await other.waitForTimeout(1500);
      expect(await notice(page, 'kept').count()).toBe(0);
      await page.evaluate(() => window.univerAPI.getActiveWorkbook()?.insertSheet('first tab'));
      await notice(other, 'kept').waitFor();
      await other.evaluate(() => window.univerAPI.getActiveWorkbook()?.insertSheet('second tab'));
      await other.waitForTimeout(1500);
      expect(await keptSheets(page)).toEqual(expect.arrayContaining(['first tab']));
      expect(await keptSheets(page)).not.toContain('second tab');
      await notice(other, 'kept').getByRole('button', { name: 'このタブのブックを残す' }).click();
      await notice(other, 'kept').waitFor({ state: 'detached' });
      expect(await keptSheets(page)).toContain('second tab');
      await notice(page, 'kept').waitFor();
      await other.close();
    },
    patience,
  );

  test(
    'a storage that does not answer: the sample opens, and it is said that nothing is kept',
    async () => {
      const silent = await page.context().newPage();
      await silent.addInitScript(() => {
        IDBFactory.prototype.open = () => ({}) as IDBOpenDBRequest;
      });
      await silent.goto(home);
      await opened(silent);
      await notice(silent, 'kept').waitFor();
      expect(await notice(silent, 'kept').innerText()).toContain('保存できません');
      await silent.close();
    },
    patience,
  );

  test(
    'a storage of a newer build is used as it is',
    async () => {
      await page.goto(new URL('icon.svg', home).href);
      await keepAnything(page, 'of a newer build', 5);
      await page.goto(home);
      await opened(page);
      await notice(page, 'others').waitFor();
      await page.evaluate(() => window.univerAPI.getActiveWorkbook()?.insertSheet());
      await page.waitForSelector('html[data-kept="true"]');
    },
    patience,
  );
});

/** Passes for a book until the grid opens it. */
function broken(): unknown {
  const sheet = { id: 's', name: 's', cellData: { 0: 3 }, mergeData: 7, rowCount: 'x', columnCount: -4 };
  return {
    workbook: { id: 'a', sheets: { s: sheet }, sheetOrder: ['s'], styles: 3 },
    records: { tables: [{ id: 't' }] },
  };
}

function keptSheets(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('cyberbudget-workbench'));
    const book = await done(database.transaction('books').objectStore('books').get('book-1'));
    database.close();
    return Object.values(book?.workbook?.sheets ?? {}).map((sheet) => (sheet as { name: string }).name);
  });
}
