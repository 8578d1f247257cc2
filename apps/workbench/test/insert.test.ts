import { skipsBrowser } from '@cyberbudget/test-browser';
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorkbench, type WorkbenchPage } from './workbench-page.ts';

describe.skipIf(skipsBrowser())('tables that a person inserts from the pane', () => {
  let workbench: WorkbenchPage;
  let pane: Frame;

  beforeAll(async () => {
    workbench = await openWorkbench();
    pane = await workbench.pane();
  });
  afterAll(() => workbench?.close());

  const numbersOf = (sheet: number) =>
    workbench.page.evaluate((index) => {
      const found = window.univerAPI.getActiveWorkbook()?.getSheets()[index];
      const [rows, columns] = [(found?.getLastRow() ?? -1) + 1, (found?.getLastColumn() ?? -1) + 1];
      const id = found?.getSheetId() ?? '';
      const cells = Array.from({ length: rows * columns }, (_cell, at) =>
        window.shownValue(id, Math.floor(at / columns), at % columns),
      );
      return cells.filter((cell) => typeof cell === 'number').map((cell) => Math.round(cell * 10) / 10);
    }, sheet);
  const sheetCount = () =>
    workbench.page.evaluate(() => window.univerAPI.getActiveWorkbook()?.getSheets().length);
  const insert = async (form: string): Promise<void> => {
    await pane.getByRole('radio', { name: form, exact: true }).check();
    await pane.getByRole('radio', { name: '新しいシート' }).check();
    await pane.getByRole('button', { name: '挿入', exact: true }).click();
    await pane.getByText('に挿入しました').first().waitFor();
  };

  test.each([['値'], ['数式'], ['SUMIFS']])(
    '%s: the summary by ministry, with the printed total',
    async (form) => {
      const before = Number(await sheetCount());
      await insert(form);
      await expect.poll(async () => Number(await sheetCount())).toBeGreaterThan(before);
      const all = async () => (await Promise.all([before, before + 1].map(numbersOf))).flat();
      await expect.poll(all, { timeout: 15_000 }).toEqual(expect.arrayContaining([33.9, 881.7, 1378.9]));
    },
  );

  test('one Ctrl+Z takes a whole table back', async () => {
    await workbench.newSheet();
    await workbench.select('B2');
    await pane.getByRole('radio', { name: '値', exact: true }).check();
    await pane.getByRole('radio', { name: '選択中のセルから' }).check();
    await pane.getByRole('button', { name: '挿入', exact: true }).click();
    const last = Number(await sheetCount()) - 1;
    await expect.poll(() => numbersOf(last), { timeout: 15_000 }).toContain(1378.9);
    await workbench.page.waitForTimeout(800);
    await workbench.page.evaluate(() => window.univerAPI.undo());
    await expect.poll(() => numbersOf(last)).toEqual([]);
  });

  test('leave nothing on the console, and ask no other address', () => {
    expect(workbench.watch).toEqual({ errors: [], outsideRequests: [], violations: [] });
  });
});
