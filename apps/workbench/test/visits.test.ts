import { skipsBrowser } from '@cyberbudget/test-browser';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pressUndo } from './book-content.ts';
import { insertTable } from './insert-table.ts';
import { openWorkbench, type WorkbenchPage } from './workbench-page.ts';

// Several insertions, a visit between them, and a book that is kept after each.
const patience = 180_000;

/**
 * The book as this browser keeps it: what the cells of each sheet hold, and what stands beside
 * them.
 */
interface KeptContent {
  readonly sheets: Readonly<Record<string, readonly unknown[]>>;
  readonly tables: readonly string[];
  readonly charts: number;
}

async function inNewSheet(pane: Frame, kind: string, form: string): Promise<void> {
  await pane.getByRole('tab', { name: '挿入' }).click();
  await insertTable(pane, kind, form, '新しいシート');
}

async function withChart(pane: Frame): Promise<void> {
  await pane.getByRole('tab', { name: '挿入' }).click();
  await pane.locator('select').first().selectOption({ label: '分野別' });
  await pane.getByRole('checkbox', { name: /円グラフ/u }).check();
  await inNewSheet(pane, '分野別', '値');
}

async function makeShareable(pane: Frame, { newSheet, type }: WorkbenchPage): Promise<void> {
  await newSheet();
  await type('A1', '=CYBERBUDGET("総務省")');
  await pane.getByRole('tab', { name: 'ブック' }).click();
  await pane.getByRole('button', { name: '対象を調べる' }).click();
  await pane.getByRole('button', { name: '値に変換' }).click();
  await pane
    .getByText(/出典を .+ に書きました/u)
    .first()
    .waitFor();
}

const kinds: readonly (readonly [string, (pane: Frame) => Promise<void>])[] = [
  ['a table in a new sheet', (pane) => inNewSheet(pane, '府省庁別', '値')],
  ['formulas over a sheet of figures', (pane) => inNewSheet(pane, '分野別', 'SUMIFS')],
  ['a chart', withChart],
];

describe.skipIf(skipsBrowser())('what is inserted in one visit and in the next', () => {
  let workbench: WorkbenchPage;
  let kept: KeptContent;

  beforeAll(async () => {
    workbench = await openWorkbench();
    kept = await keptAfter(async () => {
      for (const [, insert] of kinds) await insert(await workbench.pane());
    });
    await workbench.reload();
  }, patience);
  afterAll(() => workbench?.close());

  /** Does it, and waits until the book is kept with all of it. */
  const keptAfter = async (action: () => Promise<void>): Promise<KeptContent> => {
    const { page } = workbench;
    await page.evaluate(() => delete document.documentElement.dataset['kept']);
    await action();
    await page.waitForFunction(() => document.documentElement.dataset['kept'] === 'true');
    return keptContent(page);
  };
  const leavesWhatWasThere = async (act: () => Promise<void>): Promise<void> => {
    const before = kept;
    kept = await keptAfter(act);
    expect(kept.sheets).toMatchObject(before.sheets);
    expect(Object.keys(kept.sheets).length).toBeGreaterThan(Object.keys(before.sheets).length);
    expect(kept.tables).toEqual(expect.arrayContaining([...before.tables]));
    expect(kept.charts).toBeGreaterThanOrEqual(before.charts);
  };

  test.each(kinds)('%s leaves what was there', { timeout: patience }, async (_kind, insert) => {
    await leavesWhatWasThere(async () => insert(await workbench.pane()));
  });

  test('one Ctrl+Z takes back what the second visit inserted', { timeout: patience }, async () => {
    const before = kept;
    const inserted = await keptAfter(async () => inNewSheet(await workbench.pane(), '府省庁別', '値'));
    expect(inserted.tables).toHaveLength(before.tables.length + 1);
    expect(await keptAfter(() => pressUndo(workbench.page))).toEqual(before);
  });

  test('配布用にする leaves what was there', { timeout: patience }, async () => {
    const act = async () => makeShareable(await workbench.pane(), workbench);
    kept = await keptAfter(act);
    await workbench.reload();
    await leavesWhatWasThere(act);
  });
});

function keptContent(page: Page): Promise<KeptContent> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('cyberbudget-workbench', 1));
    const book = await done(database.transaction('books').objectStore('books').get('book-1'));
    database.close();
    const valuesOf = (sheet: { cellData: Record<string, Record<string, { v?: unknown }>> }): unknown[] =>
      Object.values(sheet.cellData)
        .flatMap((row) => Object.values(row).map((cell) => cell?.v))
        .filter((value) => value !== undefined && value !== null && value !== '');
    const sheets = Object.values(book.workbook.sheets as Record<string, never>).map(
      (sheet: { name: string } & Parameters<typeof valuesOf>[0]) => [sheet.name, valuesOf(sheet)],
    );
    return {
      sheets: Object.fromEntries(sheets),
      tables: (book.records.tables ?? []).map(({ name }: { name: string }) => name).toSorted(),
      charts: (book.records.charts ?? []).length,
    };
  });
}
