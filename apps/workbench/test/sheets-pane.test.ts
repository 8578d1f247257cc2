import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { skipsBrowser } from '@cyberbudget/test-browser';
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BookContent, bookContent, pressUndo } from './book-content.ts';
import { testEditing } from './editing.ts';
import { insertTable } from './insert-table.ts';
import { leadsToPrintedLines } from './printed-lines.ts';
import { openWorkbench, type WorkbenchPage } from './workbench-page.ts';

// A table is written, calculated and drawn; on a busy machine that takes a moment.
// Looking reads the whole sheet: not too often while it calculates.
const patience = { timeout: 20_000, interval: 250 };

const published = join(import.meta.dirname, '../../../packages/documents/sources/fy2023-draft.txt');

const tables = [
  ['府省庁別', '値', 881.7],
  ['分野別', '数式', 878],
  ['府省庁別', 'SUMIFS', 881.7],
] as const;

async function sidebarOf({ page }: WorkbenchPage): Promise<Frame> {
  const handle = await page.waitForSelector('#pane');
  const frame = await handle.contentFrame();
  if (frame === null) throw new Error('There is no pane.');
  await frame.getByRole('tab').first().waitFor();
  return frame;
}

const insert = (pane: Frame, kind: string, form: string): Promise<void> =>
  insertTable(pane, kind, form, '選択中のセルから');

describe.skipIf(skipsBrowser())('the sidebar of the Sheets script in the same grid', () => {
  let excel: WorkbenchPage;
  let workbench: WorkbenchPage;
  let excelPane: Frame;
  let pane: Frame;
  const content = (): Promise<BookContent> => bookContent(workbench.page);
  const shown = async (): Promise<BookContent['shown']> => (await content()).shown;

  const bringToFront = (name = ''): Promise<void> =>
    workbench.page.evaluate((sheetName) => {
      const book = window.univerAPI.getActiveWorkbook();
      const sheet = book?.getSheetByName(sheetName);
      if (sheet) book?.setActiveSheet(sheet);
    }, name);

  beforeAll(async () => {
    excel = await openWorkbench();
    excelPane = await sidebarOf(excel);
    workbench = await openWorkbench('?mode=sheets');
    pane = await sidebarOf(workbench);
  });
  afterAll(async () => {
    await excel?.close();
    await workbench?.close();
  });

  testEditing(
    () => excel,
    () => workbench,
  );

  test.each(tables)(
    '%s as %s is what Excel has, and one Ctrl+Z takes all of it back',
    async (kind, form, figure) => {
      await excel.newSheet();
      await insert(excelPane, kind, form);
      await expect.poll(async () => (await bookContent(excel.page)).shown, patience).toContain(figure);
      const expected = await bookContent(excel.page);
      await workbench.newSheet();
      await workbench.select('A1');
      const before = await content();
      expect(before.shown).toEqual([]);
      await insert(pane, kind, form);
      await expect.poll(shown, patience).toEqual(expected.shown);
      expect((await content()).formulas).toEqual(expected.formulas);
      await pressUndo(workbench.page);
      await expect.poll(content, patience).toEqual(before);
    },
  );

  test('a chart stands over its cells, a filter is said below them, and both go with the table', async () => {
    const said = () => workbench.page.locator('#status').innerText();
    expect(await said()).not.toContain('フィルター');
    await workbench.select('A1');
    await pane.getByRole('checkbox', { name: /円グラフ/u }).check();
    await insert(pane, '分野別', '値');
    await workbench.page.locator('.chart-box canvas').waitFor();
    expect(await said()).toContain('フィルター');
    // Without the mouse: a second click on the same cell soon after the last one would begin to
    // edit it.
    await workbench.page.evaluate(() => window.univerAPI.undo());
    await expect.poll(() => workbench.page.locator('.chart-box').count(), patience).toBe(0);
    await expect.poll(shown, patience).toEqual([]);
    expect(await said()).not.toContain('フィルター');
    await pane.getByRole('checkbox', { name: /円グラフ/u }).uncheck();
  });

  test('ブック: from =CYBERBUDGET("総務省") to its printed lines', async () => {
    await leadsToPrintedLines(workbench, pane);
    await workbench.newSheet();
  });

  test('取込: a text that is kept in the book is in the functions, after the next visit too', async () => {
    const text = readFileSync(published, 'utf8').replaceAll('令和５年度', '令和７年度');
    await workbench.type('A4', '=CYBERBUDGET("総務省",2025)');
    await expect.poll(() => workbench.value('A4'), patience).toBe('#ERROR!');
    await pane.getByRole('tab', { name: '取込' }).click();
    await pane
      .locator('input[type="file"]')
      .setInputFiles({ name: 'r7.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
    await workbench.type('A6', '=CYBERBUDGET_META("版")');
    await pane.getByRole('button', { name: 'ブックに保存する' }).click();
    await pane.getByRole('button', { name: '年度を省いた数式にも使う' }).click();
    await pane.getByText('ブックに保存しました').first().waitFor();
    await expect.poll(() => workbench.value('A4'), patience).toBe(33.9);
    await workbench.page.waitForFunction(() => document.documentElement.dataset['kept'] === 'true');
    await workbench.reload();
    pane = await sidebarOf(workbench);
    await bringToFront((await content()).sheets.at(-1));
    await expect.poll(() => workbench.value('A4'), patience).toBe(33.9);
    expect(await workbench.value('A6')).toBe('fy2025-draft');
  });

  test('配布用にする: formulas are values, with the cells that they filled', async () => {
    await workbench.newSheet();
    await workbench.type('A1', '=CYBERBUDGET_TABLE("分野",2023)');
    const table = async (): Promise<unknown[]> =>
      (await workbench.values('A1:H12'))
        .flat()
        .map((cell) => (typeof cell === 'number' ? cell.toFixed(9) : (cell ?? '')));
    await expect.poll(table, patience).toContain('878.000000000');
    const [filled, { sheets }] = [await table(), await content()];
    await pane.getByRole('tab', { name: 'ブック' }).click();
    await pane.getByRole('button', { name: '対象を調べる' }).click();
    // The script runs in this page: nothing can be followed or pressed until it is done.
    await pane.getByText('変換が終わるまで画面は操作できず、途中でキャンセルもできません。').waitFor();
    await pane.getByRole('button', { name: '値に変換' }).click();
    await pane.getByText('出典を 出典!A1 に書きました').first().waitFor();
    await bringToFront(sheets.at(-1));
    expect((await content()).formulas).toEqual([]);
    expect(await table()).toEqual(filled);
  });

  test('leaves nothing on the console, and asks no other address', () => {
    expect(workbench.watch).toEqual({ errors: [], outsideRequests: [], violations: [] });
  });
});
