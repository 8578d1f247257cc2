import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { documents } from '@cyberbudget/documents';
import { keyOf, type MemoryBook, newMemoryBook, services } from '@cyberbudget/sheets-host';
import {
  launchBrowser,
  type PageWatch,
  serveFolder,
  skipsBrowser,
  watchPage,
} from '@cyberbudget/test-browser';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dist, loadScript } from './apps-script-runtime.ts';
import { bindScript } from './bind-script.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe.skipIf(skipsBrowser())('the built Sidebar.html over the built Code.js', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serveFolder>>;
  let page: Page;
  let watch: PageWatch;
  let book: MemoryBook;

  beforeAll(async () => {
    server = await serveFolder(dist);
    browser = await launchBrowser();
    page = await browser.newPage({ viewport: { width: 300, height: 800 }, locale: 'ja-JP' });
    watch = await watchPage(page, server.url);
    book = newMemoryBook();
    await bindScript(page, book);
    await page.goto(`${server.url}/Sidebar.html`);
    await page.getByRole('tab').first().waitFor();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test('opened over kept documents it computes nothing: formulas read those by themselves', async () => {
    const steps: string[] = [];
    const [published] = documents;
    if (published === undefined) throw new Error('no document');
    const { id, fiscalYear, phase, schemaVersion } = published;
    const head = { id, fiscalYear, phase, schemaVersion };
    loadScript(services(book.port)).call('cyberbudgetHost', {
      method: 'keepDocument',
      args: [head, JSON.stringify(published)],
    });
    book.active.cells.set('90,0', { formula: '=CYBERBUDGET()' });
    book.watch = (step) => steps.push(step);
    await page.reload();
    await page.getByText('1,378.9').first().waitFor();
    await page.waitForTimeout(500);
    book.watch = () => undefined;
    expect(steps).toContain('properties');
    expect(steps.filter((step) => step === 'setValues' || step === 'flush')).toEqual([]);
    book.active.cells.clear();
    book.properties.clear();
    await page.reload();
    await page.getByRole('tab').first().waitFor();
  });

  test('inserts a table where the person selected', async () => {
    book.selected = { row: 1, column: 1, rows: 1, columns: 1 };
    await page.getByRole('button', { name: '挿入', exact: true }).click();
    await page.locator('.fui-MessageBar').first().waitFor();
    const typed = [...(book.sheets[0]?.cells.values() ?? [])];
    expect(typed).toContainEqual({ value: '総務省' });
    expect(typed).toContainEqual({ value: 33.9 });
  });

  test('says what is in the way, and writes nothing', async () => {
    const before = new Map(book.sheets[0]?.cells);
    await page.getByRole('button', { name: '挿入', exact: true }).click();
    await expect.poll(() => page.locator('.fui-MessageBar').first().innerText()).toMatch(/B2:J\d+/);
    expect(book.sheets[0]?.cells).toEqual(before);
  });

  test('one click on ブック shows the four printed lines of =CYBERBUDGET("総務省"), each figure marked', async () => {
    const printed = documents
      .flatMap(({ programs }) => programs)
      .filter(({ ministry }) => ministry === 'mic')
      .map(({ amount }) => amount)
      .sort((one, other) => one.line - other.line)
      .map(({ text }) => text);
    book.sheets[0]?.cells.set(keyOf(30, 0), { formula: '=CYBERBUDGET("総務省")' });
    book.selected = { row: 30, column: 0, rows: 1, columns: 1 };
    await page.getByRole('tab', { name: 'ブック' }).click();
    const marks = page.locator('#view-workbook mark');
    await expect.poll(() => marks.allTextContents()).toEqual(printed);
    expect(printed).toHaveLength(4);
    // The document ships without its file: its lines are shown, and that they are no whole page.
    await page
      .getByRole('button', { name: /^頁を表示/ })
      .first()
      .click();
    await page.locator('dialog').getByText('資料とともに保存された行だけを表示しています。').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
  });

  test('axe finds nothing', async () => {
    await page.evaluate(axeSource);
    const found = await page.evaluate(async () => {
      type Found = { violations: { id: string; nodes: { html: string }[] }[] };
      const { axe } = window as unknown as { axe: { run(context: object, options: object): Promise<Found> } };
      const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      // Fluent's focus traps: whoever gets the focus there is led on at once.
      const context = { exclude: [['[data-tabster-dummy]']] };
      const { violations } = await axe.run(context, { runOnly: { type: 'tag', values } });
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
    expect(found).toEqual([]);
  });

  test('asks no other address and says nothing on the console', () => {
    expect([watch.outsideRequests, watch.errors]).toEqual([[], []]);
  });
});
