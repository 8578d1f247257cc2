import { skipsBrowser } from '@cyberbudget/test-browser';
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BookContent, bookContent, pressUndo } from './book-content.ts';
import { openWorkbench, type WorkbenchPage } from './workbench-page.ts';

// A table is written, calculated and drawn; on a busy machine that takes a moment.
const patience = { timeout: 20_000 };

const tables = [
  ['府省庁別', '値', 881.7],
  ['分野別', '値', 878],
  ['府省庁別', '数式', 881.7],
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

async function insert(pane: Frame, kind: string, form: string): Promise<void> {
  await pane.locator('select').first().selectOption({ label: kind });
  await pane.getByRole('radio', { name: form, exact: true }).check();
  await pane.getByRole('radio', { name: '選択中のセルから' }).check();
  await pane.getByRole('button', { name: '挿入', exact: true }).click();
  await pane.getByText('に挿入しました').first().waitFor();
}

describe.skipIf(skipsBrowser())('the sidebar of the Sheets script in the same grid', () => {
  let excel: WorkbenchPage;
  let workbench: WorkbenchPage;
  let excelPane: Frame;
  let pane: Frame;
  const content = (): Promise<BookContent> => bookContent(workbench.page);
  const shown = async (): Promise<BookContent['shown']> => (await content()).shown;

  beforeAll(async () => {
    excel = await openWorkbench();
    excelPane = await sidebarOf(excel);
    workbench = await openWorkbench('?mode=sheets');
    pane = await sidebarOf(workbench);
    await workbench.newSheet();
  });
  afterAll(async () => {
    await excel?.close();
    await workbench?.close();
  });

  test.each(tables)(
    '%s as %s is what Excel has, and one Ctrl+Z takes all of it back',
    async (kind, form, figure) => {
      await excel.newSheet();
      await insert(excelPane, kind, form);
      await expect.poll(async () => (await bookContent(excel.page)).shown, patience).toContain(figure);
      const expected = await bookContent(excel.page);
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

  test('leaves nothing on the console, and asks no other address', () => {
    expect(workbench.watch).toEqual({ errors: [], outsideRequests: [], violations: [] });
  });
});
