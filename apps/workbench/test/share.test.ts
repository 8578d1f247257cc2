import { skipsBrowser } from '@cyberbudget/test-browser';
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { bookContent, pressUndo } from './book-content.ts';
import { formulaSheet } from './measure-page.ts';
import { openWorkbench, type WorkbenchPage } from './workbench-page.ts';

const patience = 120_000;
const FORMULAS = 400;

describe.skipIf(skipsBrowser())('配布用にする over 400 formulas, in the built pane', () => {
  let workbench: WorkbenchPage;
  let pane: Frame;

  beforeAll(async () => {
    workbench = await openWorkbench('?lang=ja');
    pane = await workbench.pane();
    const formulaOf = '=CYBERBUDGET("総務省",2023)';
    await formulaSheet(workbench.page, { name: '数式', rows: FORMULAS, formulaOf, beside: [] });
    await toFront();
    await vi.waitUntil(async () => (await workbench.value(`B${FORMULAS}`)) === 33.9, { timeout: 60_000 });
    await pane.getByRole('tab', { name: 'ブック' }).click();
  }, patience);
  afterAll(() => workbench?.close());

  const toFront = (): Promise<void> =>
    workbench.page.evaluate(() => {
      const book = window.univerAPI.getActiveWorkbook();
      const sheet = book?.getSheetByName('数式');
      if (sheet) book?.setActiveSheet(sheet);
    });

  const begin = async (): Promise<void> => {
    await pane.getByRole('button', { name: '対象を調べる' }).click();
    await pane.getByRole('button', { name: '値に変換' }).click();
  };

  test('is stopped half-way: every formula stands, and the sentence says so', {
    timeout: patience,
  }, async () => {
    const before = await bookContent(workbench.page);
    expect(before.formulas).toHaveLength(FORMULAS);
    await begin();
    // A real count, in a region that is read out, with a bar beside it.
    await pane
      .locator('[aria-live=polite]')
      .getByText(/値に変換しています（\d+個中[1-9]\d*個）/u)
      .waitFor();
    expect(Number(await pane.getByRole('progressbar').getAttribute('aria-valuenow'))).toBeGreaterThan(0);
    await pane.getByRole('button', { name: 'キャンセル' }).click();
    await pane.getByText('キャンセルしました。ブックは元のままです。').first().waitFor();
    expect(await bookContent(workbench.page)).toEqual(before);
    expect(await pane.getByRole('progressbar').count()).toBe(0);
  });

  test('is done to its end, and one Ctrl+Z takes it back', { timeout: patience }, async () => {
    const before = await bookContent(workbench.page);
    await begin();
    await pane
      .getByText(/個の数式を値にし、出典を/u)
      .first()
      .waitFor({ timeout: 60_000 });
    const after = await bookContent(workbench.page);
    expect([after.formulas, after.shown.length]).toEqual([[], before.shown.length]);
    expect(after.sheets).toHaveLength(before.sheets.length + 1);
    await pressUndo(workbench.page);
    // The sheet in front went: the spreadsheet shows another.
    await toFront();
    await expect.poll(() => bookContent(workbench.page), { timeout: 30_000 }).toEqual(before);
  });
});
